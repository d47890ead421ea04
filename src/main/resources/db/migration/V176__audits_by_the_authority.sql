-- What the authority itself finds in cases that inspectors look at. Until it is recorded the row says that it was asked for.

create table case_audit (
    case_id       text        primary key references case_file,
    inspection_id text        not null,
    asked_at      timestamptz not null,
    grade         text,
    says          text,
    by_user       text,
    at            timestamptz
);
create index case_audit_inspection on case_audit (inspection_id);
