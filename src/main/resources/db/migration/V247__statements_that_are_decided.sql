-- Whether a written statement of proposed action is asked for, and of whom, where that is decided from inspection to inspection
create table statement_decision (
    inspection_id   text        primary key references inspection,
    asked           boolean     not null,
    organisation_id uuid        references inspected_organisation,
    because         text,
    decided_by      text        not null,
    decided_at      timestamptz not null
);
