-- The job executor asks for what is due next; without this it reads every future timer each time.
create index if not exists waymark_job_due on act_ru_job (duedate_);

-- Task lists: by inspection and assignee, and by due date.
create index if not exists waymark_task_tenant on act_ru_task (tenant_id_, assignee_);
create index if not exists waymark_task_due on act_ru_task (due_date_);
