-- Public halves of the keys that words are sealed with. The other halves are files beside the database, and never in it.

create table platform.seal_key (
  -- `age1…`
  recipient text primary key,
  -- ISO week, such as 2026-W48.
  week text not null,
  made_at timestamptz not null,
  -- Since when nothing sealed to it can be opened any more.
  destroyed_at timestamptz,
  check (week ~ '^[0-9]{4}-W[0-9]{2}$')
);

create index on platform.seal_key (week);
