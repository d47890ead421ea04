-- A case that was finished and is looked at again, and what the lead decided where two inspectors differed.

alter table case_file add column reopened integer not null default 0;

create table case_reopening (
    id      uuid        primary key,
    case_id text        not null references case_file,
    reason  text        not null,
    by_user text        not null,
    at      timestamptz not null
);
create index case_reopening_case on case_reopening (case_id);

alter table moderation add column settled_by text;
alter table moderation add column settled_at timestamptz;

create table settled_point (
    moderation_id uuid    not null references moderation,
    place         integer not null,
    point         text    not null,
    grade         text,
    reason        text    not null,
    primary key (moderation_id, place)
);
