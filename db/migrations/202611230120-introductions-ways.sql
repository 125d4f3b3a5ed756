-- How new people get in touch with a group: what it accepts, how many it welcomes when, how soon it promises to answer.

create schema if not exists introductions;

create table introductions.offer (
  group_id uuid primary key references directory.group on delete cascade,
  -- Null: not accepted. Who waits where, and places and hours, in the group's words.
  go_along jsonb,
  meet_member jsonb,
  together boolean not null default false,
  call_back_days smallint check (call_back_days between 1 and 14),
  by_writing boolean not null default false,
  pace text not null default 'any' check (pace in ('any', 'monthly', 'first-gathering')),
  newcomers smallint check (newcomers between 1 and 20),
  -- A first name or a role.
  welcomer text check (length(welcomer) <= 60),
  promise_days smallint check (promise_days between 1 and 14),
  said_by text not null check (said_by in ('contact', 'desk')),
  said_at timestamptz not null,
  -- Questions stayed unanswered: nothing new is passed on until somebody mends it.
  suspended_at timestamptz,
  mended_at timestamptz,
  -- The miss about which the second welcomer was written to.
  second_told_at timestamptz,
  check (pace <> 'monthly' or newcomers is not null),
  check (pace <> 'any' or newcomers is null),
  check ((not together and not by_writing) or promise_days is not null)
);

-- One newcomer a group has welcomed to ask: the group and the moment, and nothing of who.
create table introductions.turn (
  group_id uuid not null references directory.group on delete cascade,
  taken_at timestamptz not null
);
create index on introductions.turn (group_id, taken_at);
create index on introductions.turn (taken_at);

-- How soon questions were answered. Nothing of who asked or what.
create table introductions.answered (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  opened_at timestamptz not null,
  -- As the group had said when it was asked.
  promised_days smallint not null check (promised_days between 1 and 14),
  answered_at timestamptz,
  check (answered_at >= opened_at)
);
create index on introductions.answered (group_id, opened_at);
create index on introductions.answered (opened_at) where answered_at is null;
