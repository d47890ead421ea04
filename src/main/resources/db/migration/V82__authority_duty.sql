-- What an authority did after publication: one row a duty, by the step of the framework's report timeline it meets.
create table authority_duty (
    inspection_id   text        not null references inspection,
    step            text        not null,
    on_day          date        not null,
    place           text,
    words           text,
    partners_told   boolean     not null,
    newspaper_told  boolean     not null,
    radio_told      boolean     not null,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    primary key (inspection_id, step)
);
