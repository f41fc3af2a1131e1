-- Practice says right and wrong at once, a test at its end; a review asks what is due.
alter table attempt add column mode text not null default 'PRACTICE';
alter table attempt add constraint attempt_mode_known check (mode in ('PRACTICE', 'TEST', 'REVIEW'));
-- What the learner asked for at the start, in one line; not known of older attempts and reviews.
alter table attempt add column choices text;

-- Seconds, as chosen at the start of a test; null for as long as one likes.
alter table attempt add column time_limit int;
alter table attempt add column extension text not null default 'NONE';
-- When the time is up, extension and all; null where it never is.
alter table attempt add column deadline timestamptz;
alter table attempt add column clock_hidden boolean not null default false;
alter table attempt add constraint attempt_time_limit_positive check (time_limit > 0);
alter table attempt add constraint attempt_extension_known
  check (extension in ('NONE', 'QUARTER', 'HALF', 'DOUBLE', 'UNLIMITED'));
alter table attempt add constraint attempt_deadline_of_limit check (deadline is null or time_limit is not null);
create index attempt_deadline_idx on attempt (deadline) where finished_at is null and deadline is not null;

-- One open quiz for each learner and bank. Of several the latest stays open; the others end with
-- their last answer.
update attempt t set finished_at = coalesce(
    (select max(a.answered_at) from answer a where a.attempt_id = t.id), t.started_at)
 where t.finished_at is null and exists (
    select 1 from attempt later
     where later.person_id = t.person_id and later.bank_id = t.bank_id and later.finished_at is null
       and (later.started_at, later.id) > (t.started_at, t.id));
create unique index attempt_open_unique on attempt (person_id, bank_id)
  where finished_at is null and mode <> 'REVIEW';

-- A near miss ("check the spelling") is kept without points and may be followed by a graded one.
alter table answer alter column points drop not null;

-- The answers that count: the last graded revision at each position of an attempt, those of a test
-- once it has ended. Progress and rankings derive from this view alone, so they can always be
-- recomputed.
create or replace view counted_answer as
  select a.id, a.attempt_id, a.position, a.points, a.answered_at,
         t.person_id, t.bank_id, i.question_id, i.question_version_id
    from answer a
    join attempt t on t.id = a.attempt_id
    join attempt_item i on i.attempt_id = a.attempt_id and i.position = a.position
   where a.points is not null
     and (t.mode <> 'TEST' or t.finished_at is not null)
     and not exists (select 1 from answer later
                      where later.attempt_id = a.attempt_id and later.position = a.position
                        and later.points is not null and later.revision > a.revision);
