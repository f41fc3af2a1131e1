-- Leaderboards count the distinct questions that somebody answered fully right. All that stands here
-- follows from the answers that count and can be recomputed from them.

-- On which days a person answered a question right, by the school's calendar: enough to know whether
-- an answer is the first of its week, of its month or of all, in whatever order answers come.
create table solved (
  person_id   bigint not null,
  question_id bigint not null,
  day         date   not null,
  constraint solved_pk primary key (person_id, question_id, day),
  constraint solved_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint solved_question_fk foreign key (question_id) references question (id) on delete cascade
);
create index solved_question_idx on solved (question_id);

-- The time zone in which the days of "solved" begin and end.
create table board_calendar (
  zone text not null,
  constraint board_calendar_pk primary key (zone)
);

-- A board is a scope and a period.
create table board (
  id       bigint generated always as identity,
  period   text not null,
  -- The first day; for all time 1970-01-01.
  starts   date not null,
  -- Both null for all banks, topic null for a whole bank.
  bank_id  bigint,
  topic_id bigint,
  constraint board_pk primary key (id),
  constraint board_period_known check (period in ('ALL_TIME', 'MONTH', 'WEEK', 'IMPROVED')),
  constraint board_topic_in_bank check (topic_id is null or bank_id is not null),
  constraint board_bank_fk foreign key (bank_id) references bank (id) on delete cascade,
  constraint board_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);
create unique index board_unique
  on board (period, starts, coalesce(bank_id, 0), coalesce(topic_id, 0));
create index board_bank_idx on board (bank_id);
create index board_topic_idx on board (topic_id);

-- How far a person has come on a board. Only that person's answers write here.
create table standing (
  person_id bigint  not null,
  board_id  bigint  not null,
  solved    int     not null,
  -- Whether the person is shown: not opted out, not blocked.
  listed    boolean not null,
  constraint standing_pk primary key (person_id, board_id),
  constraint standing_solved_positive check (solved > 0),
  constraint standing_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint standing_board_fk foreign key (board_id) references board (id) on delete cascade
);
create index standing_rank_idx on standing (board_id, listed, solved, person_id);

-- How many listed people have solved at least so many questions on a board: the sum of the parts. A
-- rank is one sum: whoever has solved n stands behind those who have reached n + 1. A step from n to
-- n + 1 changes one number. A writer takes any part that no other writer holds, and adds a part where
-- all are held, so nobody waits; there are as many parts as there were writers at once.
create table reached (
  id       bigint generated always as identity,
  board_id bigint not null,
  solved   int    not null,
  people   bigint not null,
  constraint reached_pk primary key (id),
  constraint reached_solved_positive check (solved > 0),
  constraint reached_board_fk foreign key (board_id) references board (id) on delete cascade
) with (fillfactor = 50);
create index reached_idx on reached (board_id, solved);

-- Whoever changes standings shares this lock; whoever recomputes many has it alone, and then writes
-- "reached" as a whole instead of step by step.
create function share_boards() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('quarry.leaderboard'));
  return null;
end $$;

create function count_reached() returns trigger language plpgsql as $$
declare
  changed bigint := coalesce(new.board_id, old.board_id);
  before  int := coalesce(case when old.listed then old.solved end, 0);
  after   int := coalesce(case when new.listed then new.solved end, 0);
  step    int := sign(after - before);
begin
  for level in least(before, after) + 1 .. greatest(before, after) loop
    update reached set people = people + step
     where id = (select id from reached where board_id = changed and solved = level
                  limit 1 for update skip locked);
    if not found then
      -- A board that is just being deleted takes its numbers along.
      insert into reached (board_id, solved, people)
      select id, level, step from board where id = changed;
    end if;
  end loop;
  return null;
end $$;

create trigger standing_shares_boards before insert or update or delete on standing
  for each statement execute function share_boards();

-- Triggers, so that no way to change or lose a standing can forget it: a person's deletion neither.
create trigger standing_inserted after insert on standing for each row
  when (current_setting('quarry.recount', true) is distinct from 'whole')
  execute function count_reached();
create trigger standing_updated after update of solved, listed on standing for each row
  when (current_setting('quarry.recount', true) is distinct from 'whole')
  execute function count_reached();
create trigger standing_deleted after delete on standing for each row
  when (current_setting('quarry.recount', true) is distinct from 'whole')
  execute function count_reached();

create function list_standings() returns trigger language plpgsql as $$
begin
  update standing set listed = new.listed and not new.blocked where person_id = new.id;
  return null;
end $$;

create trigger person_lists_standings after update of listed, blocked on person for each row
  when ((old.listed and not old.blocked) <> (new.listed and not new.blocked))
  execute function list_standings();
