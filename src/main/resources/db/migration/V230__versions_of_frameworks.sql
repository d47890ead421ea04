-- Frameworks that came in as files while Waymark ran. A text is never changed: another one is another version.
create table framework_version (
    id           uuid        primary key,
    framework_id text        not null,
    number       integer     not null,
    content      text        not null,
    content_hash text        not null,
    note         text        not null,
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    unique (framework_id, number),
    unique (framework_id, content_hash)
);

-- Rehearsals of them in the background. One is played at a time; while it is, alive_at says that somebody still plays it.
create table framework_rehearsal (
    id             bigint      generated always as identity primary key,
    version_id     uuid        not null references framework_version,
    authority_code text        not null,
    first_day      date        not null,
    begun_by       text        not null,
    begun_at       timestamptz not null,
    alive_at       timestamptz not null,
    reached        date,
    says           text        not null default '',
    picture        text,
    outcome        text        check (outcome in ('WHOLE', 'STOPPED', 'BROKEN_OFF')),
    ended_at       timestamptz
);
create index framework_rehearsal_version on framework_rehearsal (version_id);
create unique index framework_rehearsal_one on framework_rehearsal ((outcome is null)) where outcome is null;

-- From which first day on a version is used, until that is taken back.
create table framework_switch (
    id            bigint      generated always as identity primary key,
    version_id    uuid        not null references framework_version,
    from_day      date        not null,
    reason        text        not null,
    done_by       text        not null,
    done_at       timestamptz not null,
    taken_back_by text,
    taken_back_at timestamptz,
    taken_back_because text
);
create unique index framework_switch_standing on framework_switch (version_id) where taken_back_at is null;
