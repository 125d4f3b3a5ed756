-- The same group twice: one of the two records is kept, and the address and printed code of the other lead to it.

create table directory.merged_group (
  group_id uuid primary key references directory.group on delete cascade,
  into_id uuid not null references directory.group on delete cascade,
  -- How it stood before, so that the two can be parted again.
  life_before jsonb not null,
  merged_at timestamptz not null,
  check (group_id <> into_id)
);

create index on directory.merged_group (into_id);

-- Two records that look like one group, for a person to look at.
create table intermediaries.double (
  one_id uuid not null references directory.group on delete cascade,
  other_id uuid not null references directory.group on delete cascade,
  because text not null,
  found_at timestamptz not null,
  -- Somebody looked, and they are two groups.
  apart_at timestamptz,
  primary key (one_id, other_id),
  check (one_id < other_id),
  check (because in ('name-near', 'time-place'))
);

create index on intermediaries.double (other_id);
