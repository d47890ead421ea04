-- An inspection of one authority under one version of a framework. Its id is opaque: it is the engine's tenant id too.
create table inspection (
    id                text primary key,
    version           integer     not null,
    reference         text        not null unique,
    framework_id      text        not null,
    framework_hash    text        not null,
    framework_content text        not null,
    authority_code    text        not null,
    first_day         date        not null,
    notice_day        date        not null,
    status            text        not null,
    demonstration     boolean     not null,
    planned_at        timestamptz not null,
    planned_by        text        not null,
    call_at           timestamptz,
    call_spoke_to     text,
    call_deputy_for   text,
    call_by           text,
    last_day_on_site  date,
    feedback_on       date,
    feedback_present  text,
    feedback_said     text,
    outcome_decision  text,
    outcome_reason    text
);

create table inspection_member (
    id             uuid    primary key,
    inspection_id  text    not null references inspection,
    user_id        text    not null,
    role           text    not null,
    experience     text    not null,
    arrives_on_day integer not null,
    left_on        date
);
create index inspection_member_user on inspection_member (user_id);

-- What happened to the inspection and why; nothing here is ever changed.
create table inspection_trail (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    at            timestamptz not null,
    by_user       text        not null,
    what          text        not null,
    reason        text
);
create index inspection_trail_inspection on inspection_trail (inspection_id, at);

-- The days that deadlines are counted from or met by: one row a milestone, so that nothing contends for the inspection's own row.
create table milestone (
    inspection_id text        not null references inspection,
    name          text        not null,
    on_day        date        not null,
    at            timestamptz not null,
    primary key (inspection_id, name)
);

create table judgement (
    inspection_id text    not null references inspection,
    area          text    not null,
    grade         text,
    findings      text    not null,
    limited       boolean not null,
    override_reason text,
    dissent       text,
    primary key (inspection_id, area)
);

-- What was read of the information held before the inspection, by whom.
create table information_seen (
    inspection_id text        not null references inspection,
    kind          text        not null,
    note          text,
    seen_by       text        not null,
    at            timestamptz not null,
    primary key (inspection_id, kind)
);

create table inspection_change (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    kind          text        not null,
    step          text,
    working_days  integer     not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    reason        text        not null,
    granted       boolean,
    decided_by    text,
    decided_at    timestamptz,
    decision      text
);
create index inspection_change_inspection on inspection_change (inspection_id);

create table complaint (
    id              uuid        primary key,
    inspection_id   text        not null references inspection,
    received_at     timestamptz not null,
    recorded_by     text        not null,
    what            text        not null,
    answer          text,
    answered_by     text,
    answered_at     timestamptz,
    holds_publication boolean   not null
);
create index complaint_inspection on complaint (inspection_id);
