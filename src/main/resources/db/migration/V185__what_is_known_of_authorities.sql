-- What is known of an authority beyond a single inspection: how it came out of past ones, and what else speaks for or against it.
create table past_outcome (
    id             uuid        primary key,
    authority_code text        not null,
    kind           text        not null,
    first_day      date,
    last_day       date,
    published      date        not null,
    overall        text,
    grades         text        not null,
    inspection_id  text,
    by_user        text        not null,
    at             timestamptz not null,
    unique (authority_code, kind, published),
    check (first_day <= last_day),
    check (last_day <= published)
);

create table known_fact (
    id             uuid        primary key,
    authority_code text        not null,
    kind           text        not null,
    known_on       date        not null,
    said           text        not null,
    source         text        not null,
    due            date,
    settled        date,
    by_user        text        not null,
    at             timestamptz not null
);
create index known_fact_authority on known_fact (authority_code);

create table national_figure (
    id             uuid        primary key,
    authority_code text        not null,
    year           integer     not null,
    measure        text        not null,
    value          numeric     not null,
    source         text        not null,
    by_user        text        not null,
    at             timestamptz not null,
    unique (authority_code, year, measure)
);
