-- A reader said that a fact is wrong. It is open until somebody confirms the fact after it. Nothing tells who said so.

create table directory.doubt (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  fact text not null,
  -- One line, for the group and the desk. Emptied when it has served.
  words text,
  raised_at timestamptz not null,
  check (fact in ('time-place', 'openness', 'contact', 'access'))
);

create index on directory.doubt (group_id);
