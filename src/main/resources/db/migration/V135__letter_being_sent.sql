-- A letter is held by this time while it is sent, not by a transaction: the mail server's silence costs no connection.
alter table letter add column held_until timestamptz;
