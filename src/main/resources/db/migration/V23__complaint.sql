-- A complaint runs beside the inspection, and after it: acknowledged, its effect on publication decided, answered.
alter table complaint
    add column number integer not null default 1,
    add column made_by text not null default 'authority',
    add column received_on date,
    add column acknowledged_on date,
    add column acknowledged_by text,
    add column effect_reason text,
    add column effect_by text,
    add column effect_at timestamptz,
    add column answered_on date,
    add column released_because text,
    add column released_by text,
    add column released_at timestamptz;

update complaint set received_on = (received_at at time zone 'Europe/London')::date,
                     answered_on = (answered_at at time zone 'Europe/London')::date;
update complaint set number = numbered.place
from (select id, row_number() over (partition by inspection_id order by received_at, id) as place from complaint) numbered
where numbered.id = complaint.id;

alter table complaint
    alter column received_on set not null,
    alter column number drop default,
    alter column made_by drop default;
create unique index complaint_number on complaint (inspection_id, number);
