-- The oral feedback: when it was given, to whom by name and role, and what was said.
create table feedback (
    inspection_id text        primary key references inspection,
    given_at      timestamptz not null,
    said          text        not null,
    recorded_by   text        not null
);

create table feedback_present (
    inspection_id text    not null references feedback,
    place         integer not null,
    name          text    not null,
    role          text    not null,
    primary key (inspection_id, place)
);
