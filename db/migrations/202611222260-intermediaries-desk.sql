-- The desk: what a person did about groups, and what is to be done.

create schema intermediaries;

-- Who did it is not here: the desk acts, whoever sits at it.
create table intermediaries.call (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  at timestamptz not null,
  outcome text not null,
  facts text[] not null,
  minutes real not null,
  check (outcome in ('still-right', 'mended', 'talked', 'asked', 'no-answer')),
  check (facts <@ '{time-place,openness,contact,access}'),
  check (minutes >= 0)
);

create index on intermediaries.call (group_id, at);
create index on intermediaries.call (at);

-- Worked out anew every hour and after every step at the desk; nothing is lost with it.
create table intermediaries.need (
  group_id uuid primary key references directory.group on delete cascade,
  kind text not null,
  minutes real not null,
  -- Higher comes first.
  weight real not null,
  found_at timestamptz not null
);

create index on intermediaries.need (weight desc, minutes, group_id);

-- A call of the desk proves a claim, too.
alter table directory.claim drop constraint claim_by_check;
alter table directory.claim add check (by in ('published', 'contact', 'desk'));
