-- When the process of a year said that the time to plan an inspection has come.
alter table programme_entry add column time_came_at timestamptz;
