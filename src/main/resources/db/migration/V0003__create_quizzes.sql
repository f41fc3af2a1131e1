-- An attempt is one run through a quiz; its answers are appended, never changed.

create table attempt (
  id          bigint generated always as identity,
  -- In addresses: says nothing about how many attempts there are.
  public_id   uuid        not null,
  person_id   bigint      not null,
  bank_id     bigint      not null,
  -- Shuffles questions and options, so that an attempt can be replayed.
  seed        bigint      not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  constraint attempt_pk primary key (id),
  constraint attempt_public_id_unique unique (public_id),
  constraint attempt_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint attempt_bank_fk foreign key (bank_id) references bank (id)
);
create index attempt_person_idx on attempt (person_id, started_at desc);
create index attempt_bank_idx on attempt (bank_id);

create table attempt_item (
  attempt_id          bigint not null,
  -- From 0, in the order asked.
  position            int    not null,
  question_id         bigint not null,
  question_version_id bigint not null,
  constraint attempt_item_pk primary key (attempt_id, position),
  constraint attempt_item_question_unique unique (attempt_id, question_id),
  constraint attempt_item_attempt_fk foreign key (attempt_id) references attempt (id) on delete cascade,
  constraint attempt_item_question_fk foreign key (question_id) references question (id),
  constraint attempt_item_version_fk foreign key (question_version_id) references question_version (id)
);
create index attempt_item_question_idx on attempt_item (question_id);
create index attempt_item_version_idx on attempt_item (question_version_id);

create table answer (
  id              bigint generated always as identity,
  attempt_id      bigint      not null,
  position        int         not null,
  -- From 1; in practice, where feedback comes at once, there is only the first.
  revision        int         not null,
  -- Chosen when the form was made: the same form sent twice is one answer.
  idempotency_key uuid        not null,
  response        jsonb       not null,
  -- Of 60; derived from response and key when the answer came, and recomputable.
  points          int         not null,
  answered_at     timestamptz not null,
  constraint answer_pk primary key (id),
  constraint answer_revision_unique unique (attempt_id, position, revision),
  constraint answer_idempotency_unique unique (idempotency_key),
  constraint answer_points_range check (points between 0 and 60),
  constraint answer_item_fk foreign key (attempt_id, position)
    references attempt_item (attempt_id, position) on delete cascade
);

-- The answers that count: the last revision at each position of an attempt. Progress and rankings
-- derive from this view alone, so they can always be recomputed.
create view counted_answer as
  select a.id, a.attempt_id, a.position, a.points, a.answered_at,
         t.person_id, t.bank_id, i.question_id, i.question_version_id
    from answer a
    join attempt t on t.id = a.attempt_id
    join attempt_item i on i.attempt_id = a.attempt_id and i.position = a.position
   where not exists (select 1 from answer later
                      where later.attempt_id = a.attempt_id and later.position = a.position
                        and later.revision > a.revision);
