-- The programme of a year: proposed, pinned, approved by somebody else; what of it was planned.
create table programme_year (
    id          uuid        primary key,
    first_day   date        not null,
    framework   text        not null,
    inspectors  text        not null,
    seed        text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    withdrawn_at timestamptz
);

create table programme_entry (
    id             uuid    primary key,
    year_id        uuid    not null references programme_year (id),
    place          integer not null,
    authority_code text    not null,
    first_day      date,
    last_day       date,
    score          integer not null,
    why            text    not null,
    pinned         boolean not null,
    left_out       boolean not null,
    conflict       text,
    inspection_id  text,
    unique (year_id, authority_code)
);
create index programme_entry_waiting on programme_entry (first_day) where inspection_id is null;
