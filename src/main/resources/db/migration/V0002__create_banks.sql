-- A bank is what a document became: its topics, its documents word for word, and its questions.

create table bank (
  id           bigint generated always as identity,
  slug         text        not null,
  title        text        not null,
  language     text        not null,
  license      text,
  status       text        not null,
  -- Null for the banks that come with Quarry.
  owner_id     bigint,
  -- SHA-256 of the shipped bank file and documents this bank was last imported from.
  shipped_hash text,
  created_at   timestamptz not null,
  published_at timestamptz,
  -- Why generation ended without a bank; shown to the owner.
  failure      text,
  constraint bank_pk primary key (id),
  constraint bank_slug_unique unique (slug),
  constraint bank_status_known check (status in ('GENERATING', 'FAILED', 'DRAFT', 'PUBLISHED')),
  constraint bank_published_has_time check (status <> 'PUBLISHED' or published_at is not null),
  constraint bank_owner_fk foreign key (owner_id) references person (id) on delete set null
);
create index bank_owner_idx on bank (owner_id);

create table topic (
  id       bigint generated always as identity,
  bank_id  bigint not null,
  position int    not null,
  slug     text   not null,
  title    text   not null,
  constraint topic_pk primary key (id),
  constraint topic_slug_unique unique (bank_id, slug),
  constraint topic_bank_fk foreign key (bank_id) references bank (id) on delete cascade
);

create table document (
  id         bigint generated always as identity,
  bank_id    bigint not null,
  -- Index that the evidence of the bank's questions uses.
  position   int    not null,
  name       text   not null,
  title      text   not null,
  media_type text   not null,
  encoding   text   not null,
  sha256     text   not null,
  -- Length of the decoded text in UTF-16 units, which evidence offsets count.
  characters int    not null,
  content    bytea  not null,
  constraint document_pk primary key (id),
  constraint document_position_unique unique (bank_id, position),
  constraint document_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint document_bank_fk foreign key (bank_id) references bank (id) on delete cascade
);

create table question (
  id        bigint generated always as identity,
  bank_id   bigint not null,
  topic_id  bigint not null,
  -- The id in bank files: stable while the document's wording changes.
  public_id text   not null,
  fact_id   text   not null,
  position  int    not null,
  status    text   not null,
  -- The number of the version that is asked now.
  version   int    not null,
  constraint question_pk primary key (id),
  constraint question_public_id_unique unique (bank_id, public_id),
  constraint question_status_known check (status in ('ACTIVE', 'REJECTED', 'RETIRED')),
  constraint question_bank_fk foreign key (bank_id) references bank (id) on delete cascade,
  constraint question_topic_fk foreign key (topic_id) references topic (id)
);
create index question_bank_idx on question (bank_id, status, position);
create index question_topic_idx on question (topic_id);

create table question_version (
  id          bigint generated always as identity,
  question_id bigint      not null,
  number      int         not null,
  content     jsonb       not null,
  created_at  timestamptz not null,
  -- Null for what the generator or an import wrote.
  author_id   bigint,
  constraint question_version_pk primary key (id),
  constraint question_version_number_unique unique (question_id, number),
  constraint question_version_has_evidence check (
    jsonb_typeof(content -> 'evidence') = 'array'
    and jsonb_array_length(content -> 'evidence') > 0
    and not jsonb_path_exists(content, '$.evidence[*] ? (!(exists(@.quote)) || @.quote == "" || @.end <= @.start)')),
  constraint question_version_question_fk foreign key (question_id) references question (id) on delete cascade,
  constraint question_version_author_fk foreign key (author_id) references person (id) on delete set null
);

-- A learner's answer refers to the version it was given to, so a version never changes.
create function refuse_version_update() returns trigger language plpgsql as $$
begin
  if new.author_id is null and row(new.id, new.question_id, new.number, new.content, new.created_at)
      = row(old.id, old.question_id, old.number, old.content, old.created_at) then
    return new;
  end if;
  raise exception 'question versions are immutable';
end $$;
create trigger question_version_immutable before update on question_version
  for each row execute function refuse_version_update();
