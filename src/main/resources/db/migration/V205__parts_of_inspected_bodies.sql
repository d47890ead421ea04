-- What each inspected body beside the local authority supplied, and what it said of the draft's facts.
create table supplied_information (
    organisation_id  uuid        not null references inspected_organisation,
    inspection_id    text        not null references inspection,
    kind             text        not null,
    where_to_read    text,
    not_held_because text,
    supplied_by      text        not null,
    supplied_at      timestamptz not null,
    primary key (organisation_id, kind)
);
create index supplied_information_inspection on supplied_information (inspection_id);

-- Asked with the draft; it came, or its time was over, once `came` is there.
create table facts_check (
    organisation_id uuid        primary key references inspected_organisation,
    inspection_id   text        not null references inspection,
    task_id         text,
    came            text,
    by_user         text,
    received_at     timestamptz
);
create index facts_check_inspection on facts_check (inspection_id);

-- Of which body a comment or a file is; empty for the local authority's.
alter table factual_comment
    add column organisation_id uuid references inspected_organisation;
alter table factual_attachment
    add column organisation_id uuid references inspected_organisation;

-- The body of the framework that answers for a finding; empty where none was named.
alter table judgement_finding
    add column body text;
alter table report_improvement
    add column body text;
