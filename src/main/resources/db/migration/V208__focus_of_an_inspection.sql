-- What an inspection looks at in particular, where its framework lets that be chosen for each: a theme, a topic.
create table inspection_focus (
    inspection_id text        primary key references inspection,
    choice        text        not null,
    chosen_by     text        not null,
    chosen_at     timestamptz not null
);
