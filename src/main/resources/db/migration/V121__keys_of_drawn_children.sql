-- The key under which a child stands in the frame stays with its case, however a later file spells its identifier.
alter table drawn_case add column child_key text;
comment on column drawn_case.child_key is 'null for cases of before keys were kept';
