-- Evidence item by item, flags for the report, and evaluations that are kept when a case is reopened.

create table case_evidence (
    id            uuid        primary key,
    case_id       text        not null references case_file,
    stage         text,
    point         text        not null,
    place         integer     not null,
    seen          text        not null,
    document      text,
    said_by       text,
    agency        text,
    by_user       text        not null,
    at            timestamptz not null,
    superseded_at timestamptz
);
create index case_evidence_case on case_evidence (case_id);
comment on column case_evidence.stage is 'null for a sampled case, which is looked at as a whole';
comment on column case_evidence.point is 'the strand of a stage, or the theme of a sampled case';

insert into case_evidence (id, case_id, stage, point, place, seen, by_user, at)
select gen_random_uuid(), e.case_id, e.stage, s.strand, 0, s.evidence, e.by_user, e.at
from strand_evaluation s join stage_evaluation e on e.id = s.stage_evaluation_id;
insert into case_evidence (id, case_id, stage, point, place, seen, by_user, at)
select gen_random_uuid(), case_id, null, theme, 0, evidence, by_user, at from theme_evaluation;
alter table strand_evaluation drop column evidence;
alter table theme_evaluation drop column evidence;

-- What should find its way into the report, as the inspector of the case sees it.
create table report_flag (
    id            uuid        primary key,
    case_id       text        not null references case_file,
    stage         text,
    place         integer     not null,
    area          text        not null,
    says          text        not null,
    by_user       text        not null,
    at            timestamptz not null,
    superseded_at timestamptz
);
create index report_flag_case on report_flag (case_id);

-- The vulnerable groups of the framework that the child belongs to, which no list of the authority marks.
create table case_group (
    case_id  text not null references case_file,
    group_id text not null,
    primary key (case_id, group_id)
);

-- An evaluation that was made again stays: the later one counts.
alter table stage_evaluation add column superseded_at timestamptz;
alter table stage_evaluation drop constraint stage_evaluation_case_id_stage_key;
create unique index stage_evaluation_counts on stage_evaluation (case_id, stage) where superseded_at is null;
alter table theme_evaluation add column superseded_at timestamptz;
alter table theme_evaluation drop constraint theme_evaluation_case_id_theme_key;
create unique index theme_evaluation_counts on theme_evaluation (case_id, theme) where superseded_at is null;
alter table case_conclusion add column superseded_at timestamptz;
alter table case_conclusion drop constraint case_conclusion_case_id_key;
create unique index case_conclusion_counts on case_conclusion (case_id) where superseded_at is null;
alter table moderation add column superseded_at timestamptz;
alter table moderation drop constraint moderation_case_id_key;
create unique index moderation_counts on moderation (case_id) where superseded_at is null;

alter table case_conclusion add column early_help_answer text;
alter table family_meeting add column declined boolean not null default false;
