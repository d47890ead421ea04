-- Which of the visits that follow each other an inspection is; those planned before stand alone or keep a text that does not ask.
alter table inspection add column visit integer not null default 1;
