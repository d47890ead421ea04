-- What is looked up on every list, and what a deletion of lists would otherwise search for row by row.
create index inspection_member_inspection on inspection_member (inspection_id);
create index inspection_authority on inspection (authority_code);
create index letter_written on letter (written_at);
create index sample_draw_submission on sample_draw (submission_id);
create index drawn_case_child on drawn_case (child_id);
create index case_file_child on case_file (child_id);
