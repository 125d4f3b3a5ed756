-- Letters on their way by mail. What is in one is not kept: it is written when it is handed on, from what is true then.

create table platform.letter (
  id uuid primary key,
  kind text not null,
  -- Ids of what it is about, never words.
  about jsonb not null,
  -- Emptied two days after the letter has come to an end.
  to_address text,
  language text not null,
  state text not null default 'waiting',
  asked_at timestamptz not null,
  not_before timestamptz not null,
  -- Handings-over that were begun, and how many of them are known to have failed: the rest may have arrived.
  begun integer not null default 0,
  failed integer not null default 0,
  ended_at timestamptz,
  -- What a server said last, as its number.
  code text,
  check (state in ('waiting', 'handed-on', 'not-needed', 'refused', 'given-up')),
  check ((state = 'waiting') = (ended_at is null)),
  check (failed between 0 and begun),
  check (jsonb_typeof(about) = 'object')
);

create index on platform.letter (lower(to_address), ended_at) where to_address is not null;
create index on platform.letter (not_before) where state = 'waiting';
