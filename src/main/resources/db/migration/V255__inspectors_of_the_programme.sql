-- Who inspects: what each is experienced in, the days they have in a year, the authorities with which they are connected.
create table programme_inspector (
    id                      uuid        primary key,
    user_id                 text        not null unique,
    specialisms             text        not null,
    yearly_days             integer,
    recorded_by             text,
    recorded_at             timestamptz,
    connections_declared_at timestamptz
);

create table declared_connection (
    id             uuid        primary key,
    user_id        text        not null,
    authority_code text        not null,
    words          text        not null,
    declared_at    timestamptz not null,
    unique (user_id, authority_code)
);
