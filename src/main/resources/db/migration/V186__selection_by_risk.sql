-- Authorities in the order in which they were selected by risk on a day, with the seed that parted equal scores.
create table risk_selection (
    id      uuid        primary key,
    on_day  date        not null,
    seed    text        not null,
    by_user text        not null,
    at      timestamptz not null
);

create table risk_selection_place (
    id             uuid    primary key,
    selection_id   uuid    not null references risk_selection (id),
    place          integer not null,
    authority_code text    not null,
    score          integer not null,
    working        text    not null,
    unique (selection_id, place),
    unique (selection_id, authority_code)
);
create index risk_selection_place_authority on risk_selection_place (authority_code);
