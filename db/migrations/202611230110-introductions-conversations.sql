-- A person and a group write to each other through us. Neither learns the other's address, and no row tells who the person is:
-- what was written is sealed, for the relay until it has gone, and for whoever holds the link of a page.

create schema if not exists introductions;

create table introductions.conversation (
  id uuid primary key,
  -- Null once the group has left the directory: the person's page still says so.
  group_id uuid references directory.group on delete set null,
  way text not null check (way in ('together', 'call-back', 'write')),
  -- To be said on the phone. Opens nothing.
  reference text not null unique,
  -- Finds the row from the person's link, and tells nothing of it.
  mark text not null unique,
  -- The public half of the link's key: answers are sealed to it.
  recipient text not null,
  language text not null,
  -- What the person agreed to: a mark of the words they saw. It goes with the row.
  consent_text text not null,
  opened_at timestamptz not null,
  -- When it was handed on to the group.
  handed_at timestamptz,
  -- When anybody last wrote.
  last_at timestamptz not null,
  answered_at timestamptz,
  -- How often the group was reminded.
  reminded smallint not null default 0 check (reminded between 0 and 2),
  -- Calls that nobody took.
  tries smallint not null default 0 check (tries between 0 and 9),
  ended_at timestamptz,
  ended_by text check (ended_by in ('group', 'group-gone', 'lost')),
  -- What the person wrote first, with the address they left, if any; sealed to this week's key, and then null.
  week text,
  sealed bytea,
  check ((ended_at is null) = (ended_by is null)),
  check ((week is null) = (sealed is null))
);

create index on introductions.conversation (group_id);
create index on introductions.conversation (opened_at);

create table introductions.message (
  id uuid primary key,
  conversation_id uuid not null references introductions.conversation on delete cascade,
  by text not null check (by in ('group', 'person')),
  kind text not null check (kind in ('words', 'welcome', 'paused', 'better-fit', 'please-call', 'rung', 'not-reached')),
  at timestamptz not null,
  -- For the relay, until it has handed it on.
  week text,
  sealed bytea,
  -- For whoever holds the link of the person's page, until its end.
  for_person bytea,
  check ((week is null) = (sealed is null))
);

create index on introductions.message (conversation_id, at);

-- A link in a letter to the group, each with the words sealed to it.
create table introductions.welcome_link (
  mark text primary key,
  conversation_id uuid not null references introductions.conversation on delete cascade,
  sealed bytea,
  made_at timestamptz not null
);

create index on introductions.welcome_link (conversation_id);
