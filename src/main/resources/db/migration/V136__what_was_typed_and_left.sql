-- What nobody came back to is looked for every hour, among everybody's.
create index desk_page_draft_saved on desk_page_draft (saved_at);
