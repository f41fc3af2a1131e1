-- Whether quick right answers earn more in timed tests, by the teacher's choice.
alter table bank add column speed_points boolean not null default false;

-- The teacher's choice as it was when the attempt began: a result never changes by a later one.
alter table attempt add column speed_points boolean not null default false;
alter table attempt add constraint attempt_speed_points_of_timed_test
  check (not speed_points or (mode = 'TEST' and time_limit is not null));

-- When a question of an attempt was first shown, where that matters. Appended, never changed; the
-- points for speed follow from it, the answer and the attempt.
create table question_shown (
  attempt_id bigint      not null,
  position   int         not null,
  shown_at   timestamptz not null,
  constraint question_shown_pk primary key (attempt_id, position),
  constraint question_shown_item_fk foreign key (attempt_id, position)
    references attempt_item (attempt_id, position) on delete cascade
);
