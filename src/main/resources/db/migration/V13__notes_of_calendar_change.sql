-- What of an uploaded file of bank holidays was not used, and why: a line for each year that it held only in part.
alter table calendar_change add column notes text not null default '';
