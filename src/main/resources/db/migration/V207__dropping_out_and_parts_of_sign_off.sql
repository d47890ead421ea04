-- A body that is no part of an inspection any more, and an inspectorate that is not: when, by whom, why.
alter table inspected_organisation
    add column dropped_at      timestamptz,
    add column dropped_by      text,
    add column dropped_because text;
create table inspectorate_drop_out (
    inspection_id text        not null references inspection,
    inspectorate  text        not null,
    reason        text        not null,
    by_user       text        not null,
    at            timestamptz not null,
    primary key (inspection_id, inspectorate)
);

-- What the lead of each inspectorate beside the leading one said of the final report, once for each of its wordings.
create table part_sign_off (
    inspection_id   text        not null references report,
    inspectorate    text        not null,
    wording         integer     not null,
    differs         text,
    by_user         text        not null,
    at              timestamptz not null,
    settled_because text,
    settled_by      text,
    settled_at      timestamptz,
    primary key (inspection_id, inspectorate, wording)
);
