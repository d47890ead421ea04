-- Of which inspected body beside the local authority inspectors ask something; empty: of the authority
alter table information_request
    add column organisation_id uuid references inspected_organisation;
