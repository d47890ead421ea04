-- What each constraint cost a year when it was found, and what monitoring takes of it; empty for years found before.
alter table programme_year add column found_weighed text;
alter table programme_year add column found_kept text;
