-- Where answers go stands apart from the words: the words go after a few days, and an answer may come later.

alter table introductions.conversation
  -- The address left for answers, sealed to the week it came in, until the conversation ends. Null: in `sealed`, as it was before.
  add column reach_week text,
  add column reach bytea,
  -- Whether the person was told that nobody answered.
  add column told_unanswered boolean not null default false,
  -- When they were last told that something said goes from their page soon.
  add column warned_at timestamptz,
  add check ((reach_week is null) = (reach is null));

-- A copy on its way to the person's own letter box, sealed as all words are.
create table introductions.copy (
  id uuid primary key,
  conversation_id uuid not null references introductions.conversation on delete cascade,
  asked_at timestamptz not null,
  -- Null: it has gone.
  week text,
  sealed bytea,
  check ((week is null) = (sealed is null))
);

create index on introductions.copy (conversation_id, asked_at);
create index on introductions.copy (asked_at);

-- A letter's link is its contact's alone, and goes with them.
alter table introductions.welcome_link
  add column task_id uuid references directory.contact_task on delete cascade;

create index on introductions.welcome_link (task_id);
create index on introductions.welcome_link (made_at) where sealed is not null;

-- It was on its way and reached nobody: the person is told beside their words.
alter table introductions.message add column lost_at timestamptz;
