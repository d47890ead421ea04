-- What was read of the information held before the inspection: each kind by whoever read it, and when.
create table information_reading (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    kind          text        not null,
    seen          boolean     not null,
    note          text,
    read_by       text        not null,
    at            timestamptz not null
);
create index information_reading_inspection on information_reading (inspection_id, kind, at);

insert into information_reading (id, inspection_id, kind, seen, note, read_by, at)
select gen_random_uuid(), inspection_id, kind, seen, note, seen_by, at from information_seen;
drop table information_seen;

-- Whom the lead has named to read what was noted of a restricted kind.
create table information_reader (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    kind          text        not null,
    reader        text        not null,
    named_by      text        not null,
    named_at      timestamptz not null,
    unique (inspection_id, kind, reader)
);
