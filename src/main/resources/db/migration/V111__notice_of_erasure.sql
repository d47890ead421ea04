-- Since when it has been in sight that records are due: Waymark erases them by itself only some days after that.
create table erasure_notice (
    inspection_id text not null references inspection,
    kind          text not null,
    seen_on       date not null,
    primary key (inspection_id, kind)
);
