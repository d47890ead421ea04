-- How long a file was examined: the time of an inspection is counted over all that its inspectors did on site. Null where
-- it was not recorded, as in all evaluations of before.
alter table stage_evaluation add column minutes integer check (minutes > 0);
alter table theme_evaluation add column minutes integer check (minutes > 0);
