-- What the team means to look into, from what was read before the inspection.
create table line_of_enquiry (
    inspection_id text    not null references inspection,
    place         integer not null,
    line          text    not null,
    primary key (inspection_id, place)
);

-- Who made the team what it is, when it departs from the framework's normal make-up.
create table team_departure (
    inspection_id text        primary key references inspection,
    departure     text        not null,
    reason        text        not null,
    by_user       text        not null,
    at            timestamptz not null
);

-- The meeting at which the team judged, and the quality assurance manager's part in it.
create table judgement_meeting (
    inspection_id         text        primary key references inspection,
    held_at               timestamptz not null,
    held_by               text        not null,
    quality_manager       text,
    quality_absent_reason text,
    proposed_overall      text
);

-- A kind of information that was not read says so, and why.
alter table information_seen add column seen boolean not null;

-- Which sending of the form for planning planned which inspection, so that the same one sent again plans no second.
create table plan_submission (
    id            text primary key,
    inspection_id text not null references inspection
);
