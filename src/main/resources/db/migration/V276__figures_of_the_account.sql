-- The charts beside the account of an inspection, kept with its words: both are of the same figures, whenever it is written.
alter table report add column charts text;
