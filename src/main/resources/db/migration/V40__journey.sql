-- The authority's lists of children, the sample drawn from them, and the journey of every child whose case is followed.
-- What identifies a child stands in child, stage_occurrence and list_problem, and in a nomination until it is matched with a child.

-- One upload of the lists. A later one supersedes it; nothing is lost.
create table list_submission (
    id            uuid        primary key,
    version       integer     not null,
    inspection_id text        not null,
    file_name     text        not null,
    file_size     integer     not null,
    sha256        text        not null,
    received_by   text        not null,
    received_at   timestamptz not null,
    rows_per_list text        not null,
    children      integer     not null,
    open_cases    integer     not null,
    closed_cases  integer     not null,
    problems      integer     not null,
    status        text        not null,
    note          text,
    confirmed_by  text,
    confirmed_at  timestamptz
);
create index list_submission_inspection on list_submission (inspection_id, received_at);

create table list_problem (
    id             uuid    primary key,
    submission_id  uuid    not null references list_submission on delete cascade,
    place          integer not null,
    severity       text    not null,
    sheet          text,
    row_number     integer,
    column_name    text,
    found          text,
    would_be_right text    not null
);
create index list_problem_submission on list_problem (submission_id, place);

create table child (
    id            uuid    primary key,
    submission_id uuid    not null references list_submission on delete cascade,
    unique_id     text    not null,
    date_of_birth date,
    age_band      text,
    gender        text,
    ethnicity     text,
    disability    text,
    need          text,
    case_status   text    not null,
    is_open       boolean not null,
    closed_on     date,
    stages        text    not null,
    unique (submission_id, unique_id)
);

create table stage_occurrence (
    id       uuid    primary key,
    child_id uuid    not null references child on delete cascade,
    place    integer not null,
    stage    text    not null,
    began    date,
    ended    date,
    facts    text    not null
);
create index stage_occurrence_child on stage_occurrence (child_id, place);

create table good_practice_nomination (
    id            uuid        primary key,
    inspection_id text        not null,
    unique_id     text        not null,
    reason        text        not null,
    nominated_by  text        not null,
    nominated_at  timestamptz not null,
    withdrawn     text,
    unique (inspection_id, unique_id)
);

-- The draw can be made again, the same, from the submission, the seed and the reference date.
create table sample_draw (
    id             uuid        primary key,
    version        integer     not null,
    inspection_id  text        not null unique,
    submission_id  uuid        not null references list_submission,
    seed           text        not null,
    reference_date date        not null,
    population     text        not null,
    drawn_at       timestamptz not null,
    short_reason   text,
    confirmed_by   text,
    confirmed_at   timestamptz
);

create table drawn_case (
    draw_id       uuid    not null references sample_draw,
    place         integer not null,
    child_id      uuid    not null references child,
    drawn_for     text,
    good_practice boolean not null,
    primary key (draw_id, place)
);

create table case_file (
    id             text    primary key,
    version        integer not null,
    inspection_id  text    not null,
    number         text    not null,
    business_key   text    not null unique,
    child_id       uuid    not null references child,
    stages         text    not null,
    depth          text    not null,
    good_practice  boolean not null,
    owner          text,
    status         text    not null,
    to_moderate    boolean not null,
    family_to_meet boolean not null,
    opened_at      timestamptz not null,
    closed_reason  text,
    closed_by      text,
    closed_at      timestamptz,
    unique (inspection_id, number)
);

create table stage_evaluation (
    id            uuid        primary key,
    case_id       text        not null references case_file,
    stage         text        not null,
    not_seen      text,
    examined_with text,
    alone_because text,
    by_user       text        not null,
    at            timestamptz not null,
    unique (case_id, stage)
);

create table strand_evaluation (
    stage_evaluation_id uuid    not null references stage_evaluation,
    place               integer not null,
    strand              text    not null,
    grade               text,
    narrative           text,
    evidence            text    not null,
    primary key (stage_evaluation_id, place)
);

-- The lighter evaluation of a sampled case.
create table theme_evaluation (
    id            uuid        primary key,
    case_id       text        not null references case_file,
    theme         text        not null,
    grade         text,
    narrative     text,
    evidence      text        not null,
    examined_with text,
    alone_because text,
    by_user       text        not null,
    at            timestamptz not null,
    unique (case_id, theme)
);

create table family_meeting (
    id               uuid        primary key,
    version          integer     not null,
    case_id          text        not null unique references case_file,
    planned_at       timestamptz,
    place            text,
    cannot_be_because text,
    arranged_by      text        not null,
    arranged_at      timestamptz not null,
    met              boolean     not null,
    not_met_because  text,
    held_at          timestamptz,
    consent          text,
    present          text,
    minutes          integer,
    their_words      text,
    reading          text,
    recorded_by      text,
    recorded_at      timestamptz
);

-- What a case says of each judgement area; a tracked one says besides what the help changed.
create table case_conclusion (
    id                   uuid        primary key,
    case_id              text        not null unique references case_file,
    difference_made      text,
    early_help_could     text,
    absence_of_help_did  text,
    by_user              text        not null,
    at                   timestamptz not null
);

create table area_finding (
    conclusion_id uuid    not null references case_conclusion,
    place         integer not null,
    area          text    not null,
    says          text    not null,
    grade         text,
    primary key (conclusion_id, place)
);

create table moderation (
    id      uuid        primary key,
    case_id text        not null unique references case_file,
    note    text,
    by_user text        not null,
    at      timestamptz not null
);

-- What the second inspector gave before seeing what the first had given.
create table moderated_point (
    moderation_id uuid    not null references moderation,
    place         integer not null,
    point         text    not null,
    first_grade   text,
    second_grade  text,
    agrees        boolean not null,
    reason        text    not null,
    primary key (moderation_id, place)
);
