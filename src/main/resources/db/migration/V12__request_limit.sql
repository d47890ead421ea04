-- From which day the limit of a request to the authority is counted, and so many working days, so that it can be counted
-- anew when the bank holidays change. A request of before has no row: it was agreed for its day, and stays on it.
create table information_request_limit (
    request_id   uuid    primary key,
    counted_from date    not null,
    working_days integer not null check (working_days >= 0)
);
