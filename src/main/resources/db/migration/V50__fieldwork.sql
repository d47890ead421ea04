-- What the authority arranged for the team: access to its records system, rooms, whom to ask.
create table set_up (
    inspection_id text        primary key references inspection,
    version       integer     not null,
    rooms         text        not null,
    note          text,
    arranged_by   text        not null,
    arranged_at   timestamptz not null
);

create table set_up_access (
    inspection_id text    not null references set_up,
    inspector     text    not null,
    ready         boolean not null,
    note          text,
    primary key (inspection_id, inspector)
);

create table set_up_contact (
    inspection_id text    not null references set_up,
    place         integer not null,
    name          text    not null,
    role          text    not null,
    reach         text    not null,
    primary key (inspection_id, place)
);

-- Something an inspector does beside the cases: planned in the timetable or added on the spot, then recorded by that inspector.
create table activity (
    id            uuid        primary key,
    version       integer     not null,
    inspection_id text        not null references inspection,
    kind          text        not null,
    inspector     text        not null,
    planned_day   date        not null,
    planned_from  timestamptz,
    planned_to    timestamptz,
    what          text        not null,
    with_whom     text,
    added_by      text        not null,
    added_at      timestamptz not null,
    seen_at       timestamptz,
    minutes       integer,
    who           text,
    agency        text,
    seen          text,
    recorded_at   timestamptz
);
create index activity_inspection on activity (inspection_id);

create table activity_met (
    activity_id uuid not null references activity,
    met         text not null,
    primary key (activity_id, met)
);

create table activity_strand (
    activity_id uuid not null references activity,
    strand      text not null,
    primary key (activity_id, strand)
);

create table activity_finding (
    activity_id uuid not null references activity,
    area        text not null,
    finding     text not null,
    primary key (activity_id, area)
);

-- What else the authority holds that the inspectors may read, and where.
create table evidence_supplied (
    inspection_id  text        primary key references inspection,
    version        integer     not null,
    nothing_reason text,
    supplied_by    text        not null,
    supplied_at    timestamptz not null
);

create table evidence_item (
    inspection_id text    not null references evidence_supplied,
    place         integer not null,
    title         text    not null,
    kind          text    not null,
    where_to_read text    not null,
    primary key (inspection_id, place)
);

-- What was said, on which day, at the meetings that give the days their rhythm.
create table fieldwork_note (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    occasion      text        not null,
    on_day        date        not null,
    said_by       text,
    said_to       text,
    said          text        not null,
    next          text,
    recorded_by   text        not null,
    recorded_at   timestamptz not null
);
create index fieldwork_note_inspection on fieldwork_note (inspection_id, on_day);
