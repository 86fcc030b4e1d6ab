"""The state of a record: what is amiss, said in a sentence, with what can be done about it."""
