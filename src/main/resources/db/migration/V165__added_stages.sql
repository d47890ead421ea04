-- A further stage of the framework that the lead adds to one case, beside those that follow from the lists, and why.
create table stage_addition (
    id      uuid        primary key,
    case_id text        not null references case_file,
    stage   text        not null,
    reason  text        not null,
    by_user text        not null,
    at      timestamptz not null,
    unique (case_id, stage)
);
