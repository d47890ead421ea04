-- How far the search for a year is and what it found; pins with their reasons; the team of each inspection.
alter table programme_year add column wanted_search integer not null default 0;
alter table programme_year add column found_search integer not null default 0;
alter table programme_year add column steps integer not null default 0;
alter table programme_year add column steps_in_all integer not null default 0;
alter table programme_year add column searched_at timestamptz;
alter table programme_year add column weight_broken bigint not null default 0;
alter table programme_year add column weight_left bigint not null default 0;
alter table programme_year add column weight_waiting bigint not null default 0;
alter table programme_year add column found_words text;

create table programme_pin (
    id             uuid primary key,
    year_id        uuid not null references programme_year (id),
    authority_code text not null,
    week_of        date,
    reason         text,
    unique (year_id, authority_code)
);

create table programme_team_place (
    id         uuid    primary key,
    entry_id   uuid    not null references programme_entry (id) on delete cascade,
    place      integer not null,
    user_id    text,
    name       text    not null,
    specialism text    not null,
    unique (entry_id, place)
);
create index programme_team_place_user on programme_team_place (user_id);
