-- What a learner is thought to remember of a fact, by the scheduler FSRS-6. It follows from the
-- answers that count and can always be recomputed from them.
create table memory (
  person_id      bigint           not null,
  bank_id        bigint           not null,
  fact_id        text             not null,
  -- Days until the probability of recall has fallen to 90 %.
  stability      double precision not null,
  difficulty     double precision not null,
  last_review_at timestamptz      not null,
  due_at         timestamptz      not null,
  -- Answers so far, and how many of them were not fully right.
  answers        int              not null,
  lapses         int              not null,
  constraint memory_pk primary key (person_id, bank_id, fact_id),
  constraint memory_stability_positive check (stability > 0),
  constraint memory_difficulty_range check (difficulty between 1 and 10),
  constraint memory_due_later check (due_at > last_review_at),
  constraint memory_lapses_range check (lapses between 0 and answers),
  constraint memory_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint memory_bank_fk foreign key (bank_id) references bank (id) on delete cascade
);
create index memory_bank_idx on memory (bank_id);
