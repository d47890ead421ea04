-- The reference of the request or the step in which a letter was written, so that the log tells what became of it.
alter table letter add column reference text;
