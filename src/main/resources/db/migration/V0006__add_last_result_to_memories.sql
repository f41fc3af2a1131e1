-- The scheduler trusts that a learner has read the feedback to a wrong answer; the learner's page
-- waits until the fact was right again. For that the memory says how the last answer was.
alter table memory add column right_last boolean;

update memory m set right_last = (
  select c.points = 60 from counted_answer c join question q on q.id = c.question_id
   where c.person_id = m.person_id and c.bank_id = m.bank_id and q.fact_id = m.fact_id
   order by c.answered_at desc, c.id desc limit 1);
-- A fact that no question asks any more has lost the way to its answers.
update memory set right_last = (lapses = 0) where right_last is null;

alter table memory alter column right_last set not null;
