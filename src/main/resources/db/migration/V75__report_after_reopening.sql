-- Since when the report has to be revised because the judgement was reopened; empty once it follows it.
alter table report add column judged_anew_at timestamptz;
