-- Which open page saved a draft, and its how manieth saving that was: what arrives late does not take the place of what is newer.
alter table desk_draft add column page text;
alter table desk_draft add column turn bigint;

-- What somebody has typed into a form that is no task's, such as those of an inspection's page, and has not sent yet. It is theirs alone.
create table desk_page_draft (
    user_id       text        not null,
    inspection_id text,
    form          text        not null,
    answers       text        not null,
    page          text        not null,
    turn          bigint      not null,
    saved_at      timestamptz not null
);
create unique index desk_page_draft_place on desk_page_draft (user_id, coalesce(inspection_id, ''), form);
create index desk_page_draft_inspection on desk_page_draft (inspection_id);
