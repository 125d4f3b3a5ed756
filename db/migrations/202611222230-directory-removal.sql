-- Groups that took themselves out of the directory. What stays is no name: enough for the old address to say so, and for
-- no list to bring the group back.

create table directory.removed_group (
  id uuid primary key,
  -- sha256 of the address the group had, in hexadecimal: an address spells a name.
  slug_digest text not null unique check (slug_digest ~ '^[0-9a-f]{64}$'),
  code text not null unique,
  removed_at timestamptz not null,
  by text not null,
  -- What it was about and near, to lead to others: a topic of the thesaurus and a town.
  topic text,
  town text,
  country text,
  -- The record as another contact can have it back, without numbers and addresses. Emptied after seven days.
  held jsonb,
  held_until timestamptz,
  check (by in ('group', 'source')),
  check ((held is null) = (held_until is null))
);

create index on directory.removed_group (held_until) where held is not null;

-- What the lists it came from called it, and its gatherings; as digests.
create table directory.removed_record (
  mark text primary key check (mark ~ '^[0-9a-f]{64}$'),
  group_id uuid not null references directory.removed_group on delete cascade
);

create index on directory.removed_record (group_id);

-- That something was erased, so that it is erased again where an older backup brings it back: no content, ids and keyed
-- hashes only. The same stands in a file beside the database.
create table platform.erasure (
  id uuid primary key,
  kind text not null,
  subject text not null,
  at timestamptz not null
);

create index on platform.erasure (at);
