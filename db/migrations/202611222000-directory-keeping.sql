-- Keeping a record true: who agreed to be asked about a group, and what was asked when.
-- These rows join an address to a group. They are made by the contact, end by themselves, and go at once when the contact says so.

create table directory.contact_task (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  -- Null where the contact is reached by phone alone.
  email text,
  phone text,
  language text not null,
  agreed_how text not null,
  agreed_at timestamptz not null,
  ends_at timestamptz not null,
  -- Since when letters come back.
  unreachable_since timestamptz,
  check (agreed_how in ('email', 'phone', 'form')),
  check (email is not null or phone is not null),
  check (ends_at > agreed_at)
);

-- One box has the task of a group once.
create unique index on directory.contact_task (group_id, lower(email));

create table directory.confirmation_ask (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  contact_task_id uuid not null references directory.contact_task on delete cascade,
  facts text[] not null,
  asked_at timestamptz not null,
  check (cardinality(facts) > 0 and facts <@ '{time-place,openness,contact,access}')
);

create index on directory.confirmation_ask (group_id);
create index on directory.confirmation_ask (contact_task_id);
