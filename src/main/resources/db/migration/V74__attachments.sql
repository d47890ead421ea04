-- Files that show what the authority says of the draft's facts.
create table factual_attachment (
    id            uuid        primary key,
    inspection_id text        not null references report,
    file_name     text        not null,
    media_type    text        not null,
    size          integer     not null,
    sha256        text        not null,
    content       bytea       not null,
    by_user       text        not null,
    at            timestamptz not null
);
create index factual_attachment_inspection on factual_attachment (inspection_id, at);

alter table factual_comment add column attachment uuid references factual_attachment;
