-- Who looked at or changed what: added to, never changed. What has just been recorded waits in audit_waiting, in the transaction that it
-- tells of, until one node at a time puts it at the end of the chain in audit_log.
create table audit_log (
    number        bigint      primary key,
    at            timestamptz not null,
    who           text        not null,
    address       text,
    what          text        not null,
    inspection_id text,
    case_number   text,
    subject       text,
    outcome       text        not null,
    previous_hash text        not null,
    hash          text        not null
);
create index audit_log_inspection on audit_log (inspection_id, case_number, number);
create index audit_log_who on audit_log (who, number);

create table audit_waiting (
    id            bigint      generated always as identity primary key,
    at            timestamptz not null,
    who           text        not null,
    address       text,
    what          text        not null,
    inspection_id text,
    case_number   text,
    subject       text,
    outcome       text        not null
);

create function audit_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what the audit holds is added to, never changed';
end
$$;

create trigger audit_log_stands before update or delete on audit_log
    for each row execute function audit_stands();
create trigger audit_log_stays before truncate on audit_log
    for each statement execute function audit_stands();
create trigger audit_waiting_stands before update on audit_waiting
    for each row execute function audit_stands();
create trigger audit_waiting_stays before truncate on audit_waiting
    for each statement execute function audit_stands();

insert into audit_waiting (at, who, what, inspection_id, subject, outcome)
select at, who, what, inspection_id, subject, outcome from audit_entry order by at, id;
drop table audit_entry;
drop function audit_entry_stands();

create view audit_entry as
select at, who, address, what, inspection_id, case_number, subject, outcome from audit_log
union all
select at, who, address, what, inspection_id, case_number, subject, outcome from audit_waiting;
