-- The monitoring of an authority after its report: its action plan, the visits to it, and its progress in each area.
create table monitoring (
    id                uuid        primary key,
    inspection_id     text        not null references inspection,
    authority_code    text        not null,
    framework         text        not null,
    visits_framework  text        not null,
    months            integer     not null,
    begun_on          date        not null,
    begun_by          text        not null,
    begun_because     text        not null,
    stage             text        not null,
    plan_counted_from date        not null,
    plan_days         integer     not null,
    plan_received     date,
    plan_place        text,
    plan_words        text,
    plan_reflects     boolean     not null,
    plan_checked      date,
    plan_remark       text,
    decided_by        text,
    conflict          text,
    re_inspection_id  text,
    ended_on          date,
    ended_by          text,
    ended_because     text
);
create index monitoring_inspection on monitoring (inspection_id);
create index monitoring_open on monitoring (authority_code) where ended_on is null;

create table monitoring_visit (
    id            uuid    primary key,
    monitoring_id uuid    not null references monitoring (id),
    number        integer not null,
    inspection_id text    not null unique references inspection,
    first_day     date    not null,
    why           text    not null,
    held          boolean,
    over_on       date,
    decided       text,
    unique (monitoring_id, number)
);

create table monitored_area (
    id            uuid    primary key,
    monitoring_id uuid    not null references monitoring (id),
    place         integer not null,
    words         text    not null,
    time_scale    text,
    unique (monitoring_id, place)
);

create table area_progress (
    id       uuid primary key,
    area_id  uuid not null references monitored_area (id),
    visit_id uuid not null references monitoring_visit (id),
    found    text not null,
    note     text,
    action   text,
    unique (area_id, visit_id)
);
