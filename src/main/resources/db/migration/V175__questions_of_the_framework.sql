-- What is asked at the end of a case is the framework's: what was answered stands question by question.

create table answered_question (
    conclusion_id uuid    not null references case_conclusion,
    place         integer not null,
    question      text    not null,
    answer        text,
    says          text,
    primary key (conclusion_id, place)
);
comment on column answered_question.question is 'the id of the question in the framework';
comment on column answered_question.answer is 'the id of the chosen answer; null where it is answered in words alone';

insert into answered_question (conclusion_id, place, question, answer, says)
select id, (row_number() over (partition by id order by kind) - 1)::integer, question, answer, says
from (
    select id, 1 as kind, 'difference-made' as question, null as answer, difference_made as says
    from case_conclusion where difference_made is not null
    union all
    select id, 2, 'early-help', early_help_answer, early_help_could
    from case_conclusion where early_help_answer is not null or early_help_could is not null
    union all
    select id, 3, 'absence-of-help', null, absence_of_help_did
    from case_conclusion where absence_of_help_did is not null
) as answered;

-- Unused since 0.2.0
comment on column case_conclusion.difference_made is 'kept in answered_question';
comment on column case_conclusion.early_help_answer is 'kept in answered_question';
comment on column case_conclusion.early_help_could is 'kept in answered_question';
comment on column case_conclusion.absence_of_help_did is 'kept in answered_question';
