-- What the team found of an area, finding by finding, and what each finding rests on. "said_from" and "seen_by" keep the
-- evidence citable as it stood when the team judged.
create table judgement_finding (
    id            uuid    primary key,
    inspection_id text    not null,
    area          text    not null,
    place         integer not null,
    text          text    not null,
    foreign key (inspection_id, area) references judgement
);
create index judgement_finding_area on judgement_finding (inspection_id, area);

create table judgement_finding_evidence (
    finding_id uuid    not null references judgement_finding,
    place      integer not null,
    evidence   text    not null,
    said_from  text    not null,
    seen_by    text,
    primary key (finding_id, place)
);

-- Why an area was judged of which nobody had seen anything, and who sees a grade otherwise.
alter table judgement add column unseen_reason text;
alter table judgement add column dissent_by text;
