-- Each time a team is made other than the framework's normal one, the reason is kept beside those before.
alter table team_departure drop constraint team_departure_pkey;
alter table team_departure add column id uuid;
update team_departure set id = gen_random_uuid();
alter table team_departure alter column id set not null;
alter table team_departure add primary key (id);
create index team_departure_inspection on team_departure (inspection_id, at);
