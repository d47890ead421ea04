-- A case that somebody off the inspection's team opened, and why.

create table case_opening (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    case_id       text        not null references case_file,
    by_user       text        not null,
    reason        text        not null,
    at            timestamptz not null,
    until         timestamptz not null
);
create index case_opening_inspection on case_opening (inspection_id);
create index case_opening_case on case_opening (case_id);
