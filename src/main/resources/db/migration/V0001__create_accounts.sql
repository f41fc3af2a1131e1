-- A person is an account or a visitor. A visitor has a pseudonym and nothing else: no name, no
-- password, no role. Registering fills in the rest of the same row, so nothing has to be moved.
create table person (
  id bigint generated always as identity,
  -- Folded (NFKC, lower case) before it comes here, so that equality is enough.
  username text,
  password_hash text,
  pseudonym text not null,
  teacher boolean not null default false,
  administrator boolean not null default false,
  blocked boolean not null default false,
  listed boolean not null default true,
  created_at timestamptz not null,
  constraint person_pk primary key (id),
  constraint person_username_unique unique (username),
  constraint person_account_complete check ((username is null) = (password_hash is null)),
  constraint person_visitor_without_role
    check (username is not null or not (teacher or administrator))
);

-- "Calm Heron 42" and "calm heron 42" are one name to a reader of a leaderboard.
create unique index person_pseudonym_unique on person (lower(pseudonym));

create table session (
  -- SHA-256 of the token in the cookie: who reads this table cannot log in with it.
  token_hash bytea,
  person_id bigint not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- How long the session lives on after it was last seen.
  lifetime_seconds integer not null,
  expires_at timestamptz not null,
  constraint session_pk primary key (token_hash),
  constraint session_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint session_token_hash_is_sha256 check (octet_length(token_hash) = 32),
  constraint session_lifetime_positive check (lifetime_seconds > 0)
);

create index session_person on session (person_id);
create index session_expires_at on session (expires_at);
