-- What a page sent, and will send again when the answer was lost: a number that follows from it and says nothing of it.
create table sent_once (
    id uuid primary key,
    at timestamptz not null
);

create index sent_once_at on sent_once (at);
