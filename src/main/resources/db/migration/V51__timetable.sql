-- What an activity is: one of the framework's, with its title as it stood then. Older ones have only their kind.
alter table activity add column type text;
alter table activity add column title text;
alter table activity alter column what drop not null;

-- The timetable: planned with the authority, changed by either, and how often, as calendars count it.
alter table activity add column room text;
alter table activity add column in_timetable boolean not null default false;
alter table activity add column revision integer not null default 0;
alter table activity add column revised_at timestamptz;
update activity set in_timetable = planned_from is not null, revised_at = added_at;
alter table activity alter column revised_at set not null;

-- How it came to nothing, with the reason: cancelled, did not happen, not recorded by the judgement meeting.
alter table activity add column ending text;
alter table activity add column ending_reason text;
alter table activity add column ended_by text;
alter table activity add column ended_at timestamptz;

-- An activity may speak of several agencies, by the ids of the framework. "Several" said that it did, and not of which.
create table activity_agency (
    activity_id uuid not null references activity,
    agency      text not null,
    primary key (activity_id, agency)
);
insert into activity_agency (activity_id, agency)
    select id, lower(replace(agency, '_', '-')) from activity where agency is not null and agency <> 'SEVERAL';
alter table activity drop column agency;

-- Who changed the timetable when, and why. Written once.
create table timetable_change (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    activity_id   uuid        references activity,
    at            timestamptz not null,
    by_user       text        not null,
    what          text        not null,
    reason        text,
    handed_on_by  text
);
create index timetable_change_inspection on timetable_change (inspection_id, at);

-- An inspector's access to the records system may become ready later.
alter table set_up_access add column changed_by text;
alter table set_up_access add column changed_at timestamptz;
