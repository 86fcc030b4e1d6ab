"""Shows one file of an entry: a picture, a PDF page by page, a mail as text. Keeps nothing."""
