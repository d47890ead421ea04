-- Who was on the team from when to when, and why they came or went. Those there before have been there from the assembly on.
alter table inspection_member
    add column joined_on date,
    add column joined_why text,
    add column left_why text;

-- A time in which the inspection stands still: from its first day until work goes on, which is open at first.
create table inspection_pause (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    first_day     date        not null,
    resumes_on    date,
    reason        text        not null,
    begun_by      text        not null,
    begun_at      timestamptz not null,
    ended_why     text,
    ended_by      text,
    ended_at      timestamptz,
    check (resumes_on is null or resumes_on >= first_day)
);
create unique index inspection_pause_open on inspection_pause (inspection_id) where resumes_on is null;
create index inspection_pause_inspection on inspection_pause (inspection_id);

-- A working day of the fieldwork on which nothing could be done. Made up for, the fieldwork ends a working day later.
create table lost_day (
    inspection_id text        not null references inspection,
    day           date        not null,
    made_up       boolean     not null,
    reason        text        not null,
    by_user       text        not null,
    at            timestamptz not null,
    primary key (inspection_id, day)
);

-- What was due of work whose limit runs from the day it was put before someone, when the inspection began to stand still.
create table stood_still (
    engine_id     text        primary key,
    inspection_id text        not null references inspection,
    due           timestamptz not null
);
create index stood_still_inspection on stood_still (inspection_id);

-- What was granted until now lengthened the report's limits, whatever it was called.
update inspection_change set kind = 'EXTENSION' where kind = 'PAUSE' or granted;
