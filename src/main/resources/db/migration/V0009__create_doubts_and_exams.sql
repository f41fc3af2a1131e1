-- What learners say is wrong with a question, and what became of it.
create table doubt (
  id                  bigint generated always as identity,
  -- The wording that the learner saw.
  question_version_id bigint      not null,
  person_id           bigint      not null,
  reason              text        not null,
  -- In the learner's own words; empty for none.
  words               text        not null,
  raised_at           timestamptz not null,
  -- Null while nobody has looked into it.
  outcome             text,
  -- To the learner; empty for none.
  note                text        not null default '',
  settled_at          timestamptz,
  settled_by          bigint,
  constraint doubt_pk primary key (id),
  -- Saying it twice is saying it once.
  constraint doubt_unique unique (question_version_id, person_id),
  constraint doubt_reason_known check (reason in ('KEY', 'UNCLEAR', 'PROOF', 'OTHER')),
  constraint doubt_outcome_known check (outcome in ('FIXED', 'REJECTED')),
  constraint doubt_settled_complete check ((outcome is null) = (settled_at is null)),
  constraint doubt_rejected_says_why check (outcome <> 'REJECTED' or note <> ''),
  constraint doubt_version_fk foreign key (question_version_id)
    references question_version (id) on delete cascade,
  constraint doubt_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint doubt_settler_fk foreign key (settled_by) references person (id) on delete set null
);
create index doubt_person_idx on doubt (person_id, raised_at desc);
create index doubt_settler_idx on doubt (settled_by);

-- When a learner wants to know a bank, or one of its topics, and how well. The plan to it follows
-- from the memories and is made anew for every look.
create table exam (
  person_id bigint not null,
  bank_id   bigint not null,
  -- Null for the whole bank.
  topic_id  bigint,
  takes_place date not null,
  -- Probability of recall wanted on that day, in per cent.
  target    int    not null,
  constraint exam_pk primary key (person_id, bank_id),
  constraint exam_target_range check (target between 50 and 99),
  constraint exam_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint exam_bank_fk foreign key (bank_id) references bank (id) on delete cascade,
  constraint exam_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);
create index exam_bank_idx on exam (bank_id);
create index exam_topic_idx on exam (topic_id);
