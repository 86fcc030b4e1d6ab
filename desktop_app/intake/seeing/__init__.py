"""Makes pixels of foreign pictures and pages. Runs in the reading child and nowhere else."""
