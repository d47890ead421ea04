-- What anybody said of a framework in consultation, section by section. Read before it is shown; what is not shown is not kept.
create table framework_comment (
    id           uuid        primary key,
    framework_id text        not null,
    section      text        not null,
    said_for     text        not null check (said_for in ('AUTHORITY', 'AGENCY', 'MYSELF')),
    name         text,
    body         text        not null,
    written_at   timestamptz not null,
    shown        boolean,
    read_by      text,
    read_at      timestamptz,
    accepted     boolean,
    because      text,
    answered_by  text,
    answered_at  timestamptz,
    check ((shown is null) = (read_at is null)),
    check ((accepted is null) = (answered_at is null))
);
create index framework_comment_of on framework_comment (framework_id, written_at);
