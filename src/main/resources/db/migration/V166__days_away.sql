-- Days on which somebody of the inspectorate is away. A kind says why, and nothing else does.
create table absence (
    id        uuid        primary key,
    user_id   text        not null,
    first_day date        not null,
    last_day  date        not null,
    kind      text        not null,
    by_user   text        not null,
    at        timestamptz not null,
    check (first_day <= last_day)
);
create index absence_last_day on absence (last_day);
