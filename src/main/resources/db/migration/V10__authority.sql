-- Local authorities that have, or had, services for children. Loaded at the start from config/authorities.csv.
create table local_authority (
    code       text    primary key,
    name       text    not null,
    region     text    not null,
    kind       text    not null,
    valid_from date,
    valid_to   date,
    version    integer not null default 0,
    check (code ~ '^[0-9]{3}$'),
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
