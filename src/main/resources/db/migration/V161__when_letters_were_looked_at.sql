-- Up to which letter somebody has said that they have read all of theirs. It is of no inspection, and holds nothing of one.
create table letter_look (
    user_id   text        primary key,
    looked_at timestamptz not null
);
