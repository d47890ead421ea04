-- The organisations that are inspected beside the local authority, and when the head of each was told.
create table inspected_organisation (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    body          text        not null,
    code          text        not null,
    name          text        not null,
    told_at       timestamptz,
    told_by       text,
    spoke_to      text,
    deputy_for    text,
    unique (inspection_id, code)
);
create index inspected_organisation_told on inspected_organisation (code) where told_at is not null;

-- Which inspectorate a member of the team is of; empty for the one that leads overall.
alter table inspection_member
    add column inspectorate text;
