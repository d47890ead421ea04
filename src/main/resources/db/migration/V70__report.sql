-- The report as its authors have it now: one row an inspection.
create table report (
    inspection_id    text        primary key references inspection,
    version          integer     not null,
    stage            text        not null,
    quality_round    integer     not null,
    quality_passed   boolean     not null,
    quality_by       text,
    quality_at       timestamptz,
    draft_sent_at    timestamptz,
    to_revise        text,
    signed_off       boolean     not null,
    sign_off_by      text,
    sign_off_at      timestamptz,
    final_sent_at    timestamptz,
    held_because     text,
    held_by          text,
    held_at          timestamptz,
    released_because text,
    published_at     timestamptz
);

create table report_author (
    inspection_id text not null references report,
    user_id       text not null,
    primary key (inspection_id, user_id)
);

create table report_section (
    inspection_id text not null references report,
    heading       text not null,
    body          text not null,
    primary key (inspection_id, heading)
);

create table report_improvement (
    inspection_id text    not null references report,
    position      integer not null,
    what          text    not null,
    time_scale    text    not null,
    primary key (inspection_id, position)
);

create table report_quality_comment (
    inspection_id text    not null references report,
    position      integer not null,
    round         integer not null,
    section       text    not null,
    comment       text    not null,
    primary key (inspection_id, position)
);

-- What was sent, word for word: the draft and the final. Never changed.
create table report_version (
    inspection_id text        not null references report,
    stage         text        not null,
    content       text        not null,
    content_hash  text        not null,
    frozen_at     timestamptz not null,
    primary key (inspection_id, stage)
);

create table factual_accuracy (
    inspection_id text        primary key references report,
    version       integer     not null,
    came          text        not null,
    by_user       text,
    received_at   timestamptz not null
);

create table factual_comment (
    id            uuid    primary key,
    inspection_id text    not null references factual_accuracy,
    number        integer not null,
    section       text,
    paragraph     integer,
    what_is_wrong text    not null,
    what_is_right text,
    evidence      text,
    accepted      boolean,
    changed_text  text,
    reason        text,
    answered_by   text,
    answered_at   timestamptz,
    unique (inspection_id, number)
);

-- What the public reads, as it was on the day.
create table published_report (
    inspection_id text        primary key references report,
    reference     text        not null unique,
    authority     text        not null,
    framework     text        not null,
    overall_grade text,
    published_on  date        not null,
    html          text        not null,
    pdf           bytea       not null,
    content_hash  text        not null
);
