-- What was done to a framework beside its file: withdrawn, or given back the place that another had taken. The last one by its day
-- holds; none is ever changed.
create table framework_act (
    id           bigint      generated always as identity primary key,
    framework_id text        not null,
    kind         text        not null check (kind in ('WITHDRAWN', 'RESTORED')),
    on_day       date        not null,
    reason       text        not null,
    done_by      text        not null,
    done_at      timestamptz not null
);

-- Planned inspections whose framework was withdrawn before their authority was told: to be planned again, until one is.
create table returned_inspection (
    inspection_id  text        primary key references inspection,
    authority_code text        not null,
    framework_id   text        not null,
    proposed       text,
    returned_at    timestamptz not null,
    planned_as     text        references inspection
);
create index returned_inspection_open on returned_inspection (authority_code) where planned_as is null;
