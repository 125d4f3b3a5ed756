-- People who work here, the tasks they hold, and how they sign in. Visitors and groups have nothing to do with any of it.

create schema identity;

create table identity.person (
  id uuid primary key,
  -- Small letters throughout.
  email text not null unique check (email = lower(email)),
  since timestamptz not null
);

-- What somebody may do follows from the tasks they hold; there is no other mark of it.
create table identity.task_held (
  id uuid primary key,
  person_id uuid not null references identity.person on delete cascade,
  task text not null,
  -- Which part of the directory it is about; null: all of it.
  scope text,
  since timestamptz not null,
  until timestamptz,
  check (until >= since)
);

create unique index on identity.task_held (person_id, task, coalesce(scope, '')) where until is null;

create table identity.session (
  id uuid primary key,
  person_id uuid not null references identity.person on delete cascade,
  -- What the browser holds is not here, only a hash of it.
  token_hash text not null unique,
  started_at timestamptz not null,
  used_at timestamptz not null,
  -- Moves on while it is used.
  ends_at timestamptz not null
);

create index on identity.session (person_id);

-- Somebody asked for a code, whoever they are. Gone within two hours.
create table identity.sign_in_ask (
  id uuid primary key,
  -- Of the key that only the asking browser holds.
  key_hash text not null unique,
  email text not null,
  language text not null,
  next_path text,
  asked_at timestamptz not null,
  tries integer not null default 0 check (tries between 0 and 5)
);

create index on identity.sign_in_ask (asked_at);
create index on identity.sign_in_ask (email, asked_at);

-- Codes, as keyed hashes; one for each asking.
create table identity.sign_in_code (
  id uuid primary key,
  ask_mark text not null unique,
  code_hash text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  ends_at timestamptz not null
);
