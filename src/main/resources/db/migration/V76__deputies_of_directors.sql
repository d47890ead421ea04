-- Who of the director's office submits the comments in the director's place: each naming, the latest in force. Nobody
-- named takes the naming before back.
create table factual_accuracy_deputy (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    user_id       text,
    reason        text        not null,
    named_by      text        not null,
    named_at      timestamptz not null
);
create index factual_accuracy_deputy_inspection on factual_accuracy_deputy (inspection_id);
