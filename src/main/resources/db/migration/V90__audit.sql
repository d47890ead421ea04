create table audit_entry (
    id            uuid primary key,
    at            timestamptz not null,
    who           text not null,
    what          text not null,
    inspection_id text,
    subject       text,
    outcome       text not null
);

create index audit_entry_inspection on audit_entry (inspection_id, at);

create function audit_entry_stands() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are added, never changed';
end
$$;

create trigger audit_entry_stands before update on audit_entry
    for each row execute function audit_entry_stands();
