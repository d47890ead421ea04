-- The authorities drawn at random for a year: sealed by the hash of the seed before, the seed shown after.
create table yearly_sample (
    id           uuid        primary key,
    year         integer     not null,
    framework    text        not null,
    size         integer     not null,
    commitment   text        not null,
    seed         text        not null,
    population   text        not null,
    by_user      text        not null,
    at           timestamptz not null,
    published_by text,
    published_at timestamptz,
    unique (year, framework)
);
