-- What each inspected body says afterwards of an inspection: how many days of its people it took, and of what use it was.
create table burden_answer (
    inspection_id text          not null references inspection,
    body          text          not null,
    days          numeric(6, 1) not null,
    usefulness    text          not null,
    words         text,
    answered_by   text          not null,
    answered_on   date          not null,
    primary key (inspection_id, body)
);
