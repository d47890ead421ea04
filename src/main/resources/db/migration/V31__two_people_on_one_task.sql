-- Who has a task's page open, so that two people on one task know of each other; on whichever node they are.
create table desk_presence (
    task_id    text        not null,
    user_id    text        not null,
    staff      boolean     not null,
    opened_at  timestamptz not null,
    seen_at    timestamptz not null,
    typed_at   timestamptz,
    primary key (task_id, user_id)
);

-- Answers that another version took the place of, or that came too late: kept until the task is recorded.
create table desk_draft_aside (
    id       uuid        primary key,
    task_id  text        not null,
    answers  text        not null,
    saved_by text        not null,
    saved_at timestamptz not null
);
create index desk_draft_aside_task on desk_draft_aside (task_id, saved_at);
