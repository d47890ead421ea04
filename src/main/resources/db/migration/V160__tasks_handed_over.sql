-- A task that its holder, the lead or a manager handed over: to whom, and what they wrote for them. The task itself is the engine's.
create table task_handover (
    id            uuid        primary key,
    task_id       text        not null,
    process_id    text        not null,
    business_key  text,
    inspection_id text        not null,
    task_name     text        not null,
    from_user     text        not null,
    to_user       text        not null,
    by_user       text        not null,
    note          text        not null,
    knows_child   boolean     not null,
    at            timestamptz not null
);
create index task_handover_task on task_handover (task_id, at);
create index task_handover_inspection on task_handover (inspection_id, at);
-- Who has said that they know the child or the family is never given this case again.
create index task_handover_knows_child on task_handover (business_key) where knows_child;
