-- Why the numbers a report names show no child, and what was written when: each version word for word.
alter table report add column harmless_because text;

create table report_writing (
    inspection_id text        not null references report,
    number        integer     not null,
    by_user       text        not null,
    written_at    timestamptz not null,
    occasion      text        not null,
    content       text        not null,
    primary key (inspection_id, number)
);
