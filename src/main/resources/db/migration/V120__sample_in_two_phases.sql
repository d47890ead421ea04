-- The sample is drawn from a frozen frame, under a seed that was sealed before any list; what is added stays outside it.

-- The seed of an inspection's draw. Only its hash is shown until fieldwork has closed.
create table sample_seed (
    inspection_id text        primary key references inspection,
    seed          text        not null,
    commitment    text        not null,
    sealed_at     timestamptz not null,
    configured    boolean     not null
);
comment on table sample_seed is 'no page shows the seed before fieldwork has closed';
comment on column sample_seed.configured is 'whether the seed was set in the settings, as for rehearsals, and not by chance';

-- A draw of before this rested on a seed of its own, which stays with it.
alter table sample_draw alter column seed drop not null;
alter table sample_draw add column lists_sha256 text;
alter table sample_draw add column frame_sha256 text;
update sample_draw d set lists_sha256 = s.sha256 from list_submission s where s.id = d.submission_id;

alter table sample_candidate add column contact_alone boolean not null default false;

-- What the lead added for a group, an age or a need that no case showed: outside every proportion.
alter table drawn_case add column addition boolean not null default false;
alter table case_file add column addition boolean not null default false;
update drawn_case c set addition = true
from sample_draw d, sample_change s
where c.draw_id = d.id and s.inspection_id = d.inspection_id and s.kind = 'added'
  and s.case_number = 'C' || lpad((c.place + 1)::text, greatest(3, length((c.place + 1)::text)), '0');
update case_file f set addition = true
from sample_change s where s.inspection_id = f.inspection_id and s.kind = 'added' and s.case_number = f.number;

alter table sample_change add column sake text;
alter table sample_change add column concerned integer;
alter table sample_change add column passed_over text;
comment on column sample_change.sake is 'the trait for whose sake a case was added';
comment on column sample_change.concerned is 'how many children of the frame have it and were in no case; null when the lead named the child';
comment on column sample_change.passed_over is 'keys of children who came before in the order and whom the lists do not hold any more';

-- Nominations come in the authority's own order: reserves take a place where the draw has taken a nominee itself.
alter table good_practice_nomination add column place integer not null default 0;
-- A nominee is in the frame like every other child; of earlier draws those who were left out stay marked.
alter table sample_candidate alter column good_practice set default false;
