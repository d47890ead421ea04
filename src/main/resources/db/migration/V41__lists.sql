-- What the lists hold besides journeys, what the authority says that no list does, and a sample that can be drawn again.

-- Lists 9 to 11 as they were read: the cells of a row as a JSON object of texts.
create table other_list_row (
    id            uuid    primary key,
    submission_id uuid    not null references list_submission on delete cascade,
    list          integer not null,
    row_number    integer not null,
    content       text    not null
);
create index other_list_row_submission on other_list_row (submission_id, list);

-- Which children belong to a particularly vulnerable group, by the authority's identifier, as no list says so.
create table child_mark (
    inspection_id text        not null references inspection,
    group_id      text        not null,
    unique_id     text        not null,
    marked_by     text        not null,
    marked_at     timestamptz not null,
    primary key (inspection_id, group_id, unique_id)
);

-- What the authority said of each group: listed, none or not-known.
create table group_answer (
    inspection_id text        not null references inspection,
    group_id      text        not null,
    answer        text        not null,
    answered_by   text        not null,
    answered_at   timestamptz not null,
    primary key (inspection_id, group_id)
);

-- Whom a sample was drawn from: with the seed, enough to draw it again. The key stands for the child and names nobody.
create table sample_candidate (
    draw_id      uuid    not null references sample_draw,
    key          text    not null,
    is_open      boolean not null,
    closed_on    date,
    stages       text    not null,
    age          integer,
    need         text,
    groups       text    not null,
    good_practice boolean not null,
    primary key (draw_id, key)
);

-- What became of the sample after the draw, and why.
create table sample_change (
    id            uuid        primary key,
    inspection_id text        not null references inspection,
    kind          text        not null,
    case_number   text        not null,
    in_place_of   text,
    why           text        not null,
    reason        text        not null,
    by_user       text        not null,
    at            timestamptz not null
);
create index sample_change_inspection on sample_change (inspection_id, at);

alter table list_submission add column superseded_at timestamptz;

alter table list_submission add constraint list_submission_inspection_fk
    foreign key (inspection_id) references inspection;
alter table good_practice_nomination add constraint good_practice_nomination_inspection_fk
    foreign key (inspection_id) references inspection;
alter table sample_draw add constraint sample_draw_inspection_fk foreign key (inspection_id) references inspection;
alter table case_file add constraint case_file_inspection_fk foreign key (inspection_id) references inspection;
