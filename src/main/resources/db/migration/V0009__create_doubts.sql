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
