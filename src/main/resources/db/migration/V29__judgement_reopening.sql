-- A judgement that was reopened before senior sign-off: why, by whom, and whether quality assurance took part.
create table judgement_reopening (
    id                    uuid        primary key,
    inspection_id         text        not null references inspection,
    number                integer     not null,
    reopened_at           timestamptz not null,
    reopened_by           text        not null,
    reason                text        not null,
    quality_manager       text,
    quality_absent_reason text,
    proposed_overall      text,
    unique (inspection_id, number)
);

-- What had been judged of each area that was judged anew. Its findings stay where they are, marked as superseded.
create table judgement_earlier (
    reopening_id    uuid    not null references judgement_reopening,
    area            text    not null,
    grade           text,
    limited         boolean not null,
    override_reason text,
    unseen_reason   text,
    dissent_by      text,
    dissent         text,
    primary key (reopening_id, area)
);

alter table judgement_finding add column superseded_by uuid references judgement_reopening;
