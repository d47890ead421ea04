-- What the team asked the authority for, on any day, and every answer to it.
create table information_request (
    id            uuid        primary key,
    version       integer     not null,
    inspection_id text        not null references inspection,
    number        integer     not null,
    kind          text,
    text          text        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    due           date        not null,
    closed_reason text,
    closed_by     text,
    closed_at     timestamptz,
    unique (inspection_id, number)
);

create table information_answer (
    request_id       uuid        not null references information_request,
    place            integer     not null,
    text             text,
    where_to_read    text,
    not_held_because text,
    answered_by      text        not null,
    answered_at      timestamptz not null,
    sent_back_because text,
    sent_back_by     text,
    sent_back_at     timestamptz,
    primary key (request_id, place)
);
