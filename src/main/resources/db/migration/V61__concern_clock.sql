-- Until when a concern is to be answered, once acknowledged or sent back, and everything about it that came late.
alter table concern add column answer_due timestamptz;

create table concern_escalation (
    concern_id uuid        not null references concern,
    place      integer     not null,
    late       text        not null,
    at         timestamptz not null,
    primary key (concern_id, place)
);
