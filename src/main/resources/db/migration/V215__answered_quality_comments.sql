-- What the author did for what quality assurance asked to be changed: quality assurance reads it beside its comment.
alter table report_quality_comment add column answer text;
