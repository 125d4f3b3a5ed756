-- What readers told the contact point about a group, and how it went on. Nothing tells who the reader was.

create table intermediaries.concern (
  -- Made from the form it came with, so that a form sent twice is one; tells no time.
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  door text not null,
  raised_at timestamptz not null,
  -- Null while something is to be done or waited for.
  closed_at timestamptz,
  -- How the group's openness stood before the contact point changed it, so that it can stand so again.
  halted jsonb,
  check (door in ('danger', 'misconduct'))
);

create index on intermediaries.concern (group_id, raised_at);
create index on intermediaries.concern (raised_at) where closed_at is null;

create table intermediaries.concern_step (
  concern_id uuid not null references intermediaries.concern on delete cascade,
  -- From 1. Two who take the same step at the same moment cannot both have it.
  place smallint not null,
  at timestamptz not null,
  by text not null,
  -- Of the desk: which of those who work here, so that somebody else looks at it again. Null where it has served.
  who uuid,
  kind text not null,
  -- Null where they have served.
  words text,
  outcome text,
  until date,
  primary key (concern_id, place),
  check (by in ('reader', 'desk', 'group')),
  check (kind in ('raised', 'asked', 'answered', 'rested', 'stood-aside', 'decided', 'disagreed', 'withdrawn')),
  check ((outcome is not null) = (kind = 'decided')),
  check (outcome in ('nothing', 'spoken', 'put-right', 'paused', 'ended')),
  check (who is null or by = 'desk'),
  check (until is null or outcome = 'paused' or kind = 'rested')
);

create index on intermediaries.concern_step (at) where by = 'desk';

-- Which contacts were written to about it: each has a link of their own, which ends with their task.
create table intermediaries.hearing (
  id uuid primary key,
  concern_id uuid not null references intermediaries.concern on delete cascade,
  contact_task_id uuid not null references directory.contact_task on delete cascade,
  asked_at timestamptz not null,
  unique (concern_id, contact_task_id)
);

-- A door that stayed shut to a group, told by its contact.
create table intermediaries.barrier (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  obstacle text not null,
  -- What kind of place it was, and its name where the group gave it.
  agency text not null,
  agency_name text,
  words text,
  raised_at timestamptz not null,
  -- What the contact point will do, since when.
  step text,
  step_at timestamptz,
  -- What came of it, in the contact point's words.
  came_of_it text,
  settled_at timestamptz,
  check (obstacle in ('poster', 'not-passed-on', 'no-answer', 'called-unsafe', 'other')),
  check (agency in ('surgery', 'hospital', 'pharmacy', 'counselling', 'authority', 'other')),
  check (step in ('talk', 'visit', 'policy', 'none')),
  check ((step is null) = (step_at is null)),
  check (settled_at is null or step is not null)
);

create index on intermediaries.barrier (group_id, raised_at);
create index on intermediaries.barrier (raised_at) where settled_at is null;
