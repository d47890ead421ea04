-- The outbox: every letter, written in the transaction it tells of. Its words say where to look, never what is there.
create table letter (
    id              uuid        primary key,
    version         integer     not null,
    inspection_id   text        not null,
    template        text        not null,
    to_user         text,
    to_office       text,
    subject         text        not null,
    body            text        not null,
    written_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer     not null,
    last_error      text,
    sent_to         text,
    sent_at         timestamptz,
    check ((to_user is null) <> (to_office is null))
);
create index letter_unsent on letter (next_attempt_at) where sent_at is null;
create index letter_to_user on letter (to_user, written_at);
