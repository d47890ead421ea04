-- Letters about signing in concern no inspection.
alter table letter alter column inspection_id drop not null;

-- How often a user has signed out everywhere: each time ends all sessions that began before.
create table signed_out_everywhere (
    user_id text    primary key,
    times   integer not null
);
