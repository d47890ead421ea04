-- Answers kept while a task is being worked. Gone once it is recorded.
create table desk_draft (
    task_id       text primary key,
    inspection_id text,
    element_id    text not null,
    answers       text not null,
    saved_by      text not null,
    saved_at      timestamptz not null
);

create index desk_draft_inspection on desk_draft (inspection_id, element_id);

-- What has been recorded: each task once, each submission once.
create table desk_submission (
    id            text primary key,
    task_id       text not null unique,
    inspection_id text,
    recorded_by   text not null,
    recorded_at   timestamptz not null
);
