-- A concern for a child. Its column "what" and the answers' "text" are the only places that say anything of the child.
create table concern (
    id                uuid        primary key,
    version           integer     not null,
    inspection_id     text        not null references inspection,
    number            integer     not null,
    kind              text        not null,
    case_number       text,
    what              text        not null,
    raised_by         text        not null,
    raised_at         timestamptz not null,
    due               timestamptz not null,
    referred_at       timestamptz,
    overdue_at        timestamptz,
    acknowledged_by   text,
    acknowledged_user text,
    acknowledged_at   timestamptz,
    closed_at         timestamptz,
    unique (inspection_id, number)
);

create table concern_response (
    id         uuid        primary key,
    concern_id uuid        not null references concern,
    number     integer     not null,
    given_by   text        not null,
    text       text        not null,
    given_user text        not null,
    given_at   timestamptz not null,
    accepted   boolean,
    note       text,
    checked_by text,
    checked_at timestamptz,
    unique (concern_id, number)
);
