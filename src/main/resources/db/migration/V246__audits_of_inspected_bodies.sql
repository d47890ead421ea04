-- What inspected bodies beside the local authority find themselves in cases that inspectors look at
create table body_audit (
    case_id         text        not null references case_file deferrable initially deferred,
    organisation_id uuid        not null references inspected_organisation,
    inspection_id   text        not null references inspection,
    asked_at        timestamptz not null,
    grade           text,
    says            text,
    by_user         text,
    at              timestamptz,
    ended_because   text,
    primary key (case_id, organisation_id)
);
create index body_audit_inspection on body_audit (inspection_id);
