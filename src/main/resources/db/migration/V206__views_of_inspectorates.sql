-- What each inspectorate beside the one that leads overall finds in a child's case: asked for when the case is opened.
create table case_view (
    id            uuid        primary key,
    case_id       text        not null references case_file deferrable initially deferred,
    inspection_id text        not null references inspection,
    inspectorate  text        not null,
    asked_at      timestamptz not null,
    facts         text,
    says          text,
    by_user       text,
    at            timestamptz,
    ended_because text,
    unique (case_id, inspectorate)
);
create index case_view_inspection on case_view (inspection_id);

create table case_view_strand (
    view_id uuid not null references case_view,
    strand  text not null,
    grade   text,
    says    text not null,
    primary key (view_id, strand)
);

-- The overall lead opened the views of a case to each other before all had recorded.
create table case_view_opening (
    case_id   text        primary key references case_file,
    reason    text        not null,
    by_user   text        not null,
    opened_at timestamptz not null
);
