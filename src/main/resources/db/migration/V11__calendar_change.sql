-- Changes of the bank holidays. The one with the highest version is the calendar in force; while there is none, the file is. Each keeps
-- the whole list before and after it in gov.uk's JSON, so that what it moved can be worked out anew after a restart.
create table calendar_change (
    id              uuid        primary key,
    based_on        integer     not null,
    version         integer     unique,
    kind            text        not null check (kind in ('FILE', 'ADDED', 'REMOVED')),
    holidays_before text        not null,
    holidays_after  text        not null,
    reason          text        not null,
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    applied_by      text,
    applied_at      timestamptz,
    finished_at     timestamptz,
    check ((version is null) = (applied_at is null))
);

-- The inspections in which a change has to move dates: one transaction each, so that a crash costs no more than one.
create table calendar_change_inspection (
    change_id     uuid not null references calendar_change,
    inspection_id text not null,
    moved         integer,
    done_at       timestamptz,
    tried_at      timestamptz,
    problem       text,
    primary key (change_id, inspection_id)
);
create index calendar_change_open on calendar_change_inspection (change_id) where done_at is null;
