-- Lists that an authority gave for another inspection not long ago and uses again: the upload that they were first.
alter table list_submission add column given_before uuid references list_submission;
create index list_submission_given_before on list_submission (given_before) where given_before is not null;
