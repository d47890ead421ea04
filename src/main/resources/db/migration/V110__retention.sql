-- When an inspection was over, from which what is kept of it counts; what may not be erased; and what was.
alter table inspection add column over_on date;

update inspection i
set over_on = (select (max(t.at) at time zone 'Europe/London')::date from inspection_trail t where t.inspection_id = i.id)
where i.status in ('CLOSED', 'CANCELLED');
update inspection set over_on = coalesce(last_day_on_site, first_day) where status in ('CLOSED', 'CANCELLED') and over_on is null;

create table legal_hold (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    reason        text        not null,
    placed_by     text        not null,
    placed_at     timestamptz not null,
    lifted_because text,
    lifted_by     text,
    lifted_at     timestamptz,
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index legal_hold_stands on legal_hold (inspection_id) where lifted_at is null;
create index legal_hold_inspection on legal_hold (inspection_id, placed_at);

-- One erasure: once finished, its certificate.
create table erasure (
    id          uuid        primary key,
    begun_by    text        not null,
    begun_at    timestamptz not null,
    finished_at timestamptz,
    fingerprint text,
    check ((finished_at is null) = (fingerprint is null))
);
create index erasure_begun on erasure (begun_at);

-- What it is to erase: one row for each inspection and kind of records.
create table erasure_item (
    erasure_id    uuid    not null references erasure,
    inspection_id text    not null references inspection,
    kind          text    not null,
    place         integer not null,
    reference     text    not null,
    over_on       date    not null,
    months        integer not null,
    due_on        date    not null,
    rule_from     text    not null,
    outcome       text,
    done_at       timestamptz,
    problem       text,
    tried_at      timestamptz,
    primary key (erasure_id, inspection_id, kind)
);
create index erasure_item_open on erasure_item (erasure_id, place) where outcome is null;

create table erased_rows (
    erasure_id    uuid    not null,
    inspection_id text    not null,
    kind          text    not null,
    what          text    not null,
    number        bigint  not null,
    primary key (erasure_id, inspection_id, kind, what),
    foreign key (erasure_id, inspection_id, kind) references erasure_item
);

-- Who asked for all that is held on a child. Which child is in the audit alone, by an opaque id.
create table subject_access (
    id             uuid        primary key,
    authority_code text        not null,
    reason         text        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    inspections    integer     not null
);
create index subject_access_asked on subject_access (asked_at);

create function certificate_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the certificate of an erasure is never changed';
end
$$;
create trigger certificate_stands before update or delete on erasure
    for each row when (old.finished_at is not null) execute function certificate_stands();

create index letter_inspection on letter (inspection_id);
create index desk_submission_inspection on desk_submission (inspection_id);
