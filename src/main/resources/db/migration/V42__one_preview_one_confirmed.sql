-- Of an inspection's lists one upload at most is a preview, and one at most counts. Where two uploads at one moment had
-- left more, the latest stays.
update list_submission earlier set status = 'SUPERSEDED', superseded_at = now(), version = version + 1
where status in ('PREVIEW', 'CONFIRMED') and exists (
    select 1 from list_submission later
    where later.inspection_id = earlier.inspection_id and later.status = earlier.status
    and (later.received_at, later.id) > (earlier.received_at, earlier.id));

create unique index list_submission_preview on list_submission (inspection_id) where status = 'PREVIEW';
create unique index list_submission_confirmed on list_submission (inspection_id) where status = 'CONFIRMED';
