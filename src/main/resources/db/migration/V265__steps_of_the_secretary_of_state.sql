-- What the Secretary of State did about an authority that is monitored.
create table minister_step (
    id            uuid not null primary key,
    monitoring_id uuid not null references monitoring (id),
    taken_on      date not null,
    words         text not null,
    recorded_by   text not null
);
create index minister_step_monitoring on minister_step (monitoring_id);
