-- A published report is corrected by a new version that says what changed; withdrawn, it says so.
create table published_version (
    inspection_id text        not null references published_report,
    number        integer     not null,
    what_changed  text,
    by_user       text,
    published_at  timestamptz not null,
    published_on  date        not null,
    content       text        not null,
    content_hash  text        not null,
    pdf           bytea       not null,
    primary key (inspection_id, number)
);

insert into published_version (inspection_id, number, published_at, published_on, content, content_hash, pdf)
select p.inspection_id, 1, coalesce(r.published_at, v.frozen_at), p.published_on, v.content, v.content_hash, p.pdf
from published_report p
join report r on r.inspection_id = p.inspection_id
join report_version v on v.inspection_id = p.inspection_id and v.stage = 'FINAL';

-- The outcome, for whoever counts.
create table published_judgement (
    inspection_id text    not null references published_report,
    position      integer not null,
    area          text    not null,
    title         text    not null,
    grade         text    not null,
    grade_title   text    not null,
    primary key (inspection_id, position)
);

insert into published_judgement (inspection_id, position, area, title, grade, grade_title)
select v.inspection_id, row_number() over (partition by v.inspection_id order by s.ordinality) - 1,
       s.value ->> 'id', s.value ->> 'title', s.value -> 'grade' ->> 'id', s.value -> 'grade' ->> 'title'
from published_version v
cross join lateral jsonb_array_elements(v.content::jsonb -> 'sections') with ordinality s
where jsonb_typeof(s.value -> 'grade') = 'object';

alter table published_report
    add column version           integer     not null default 0,
    add column current_number    integer     not null default 1,
    add column authority_code    text,
    add column framework_id      text,
    add column first_day         date,
    add column last_day          date,
    add column demonstration     boolean     not null default false,
    add column changed_at        timestamptz,
    add column withdrawn_because text,
    add column withdrawn_by      text,
    add column withdrawn_on      date;

update published_report p
set authority_code = i.authority_code,
    framework_id   = i.framework_id,
    first_day      = i.first_day,
    last_day       = coalesce(i.last_day_on_site, i.first_day),
    demonstration  = i.demonstration,
    changed_at     = v.published_at
from inspection i, published_version v
where i.id = p.inspection_id and v.inspection_id = p.inspection_id;

alter table published_report
    alter column authority_code set not null,
    alter column framework_id set not null,
    alter column first_day set not null,
    alter column last_day set not null,
    alter column changed_at set not null,
    drop column html,
    drop column pdf,
    drop column content_hash;
