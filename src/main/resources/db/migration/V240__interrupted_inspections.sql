-- Whether an inspection was ever paused, or lost a day: most never were, and are read without asking for either.
alter table inspection add column interrupted boolean not null default false;

update inspection
set interrupted = true
where exists (select 1 from inspection_pause p where p.inspection_id = inspection.id)
   or exists (select 1 from lost_day l where l.inspection_id = inspection.id);
