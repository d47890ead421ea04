-- The time scale of an area for improvement is the framework's own id.
update report_improvement set time_scale = replace(lower(time_scale), '_', '-');
alter table report_improvement alter column time_scale drop not null;
