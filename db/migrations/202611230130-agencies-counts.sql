-- Agencies of any kind, with the moments at which everybody is told about groups. That somebody was told is a number in a month:
-- nothing here says who was told, who told them, or on which day.
create schema if not exists agencies;

create table agencies.agency (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('health', 'social', 'school', 'pharmacy', 'employer', 'voluntary', 'other')),
  made_at timestamptz not null
);

-- Who answers for it there. The duty is the agency's: where nobody is left, the contact point sees it.
create table agencies.lead (
  id uuid primary key,
  agency_id uuid not null references agencies.agency on delete cascade,
  role text not null check (role in ('lead', 'deputy')),
  email text not null,
  language text not null,
  since timestamptz not null,
  unique (agency_id, role)
);

create table agencies.unit (
  id uuid primary key,
  agency_id uuid not null references agencies.agency on delete cascade,
  name text not null,
  -- The town whose groups are handed over; empty: all places.
  near text not null
);

create index on agencies.unit (agency_id);

create table agencies.touchpoint (
  id uuid primary key,
  unit_id uuid not null references agencies.unit on delete cascade,
  title text not null,
  topics text[] not null check (cardinality(topics) between 1 and 12),
  -- What was counted at it before it was taken out is still told.
  since_month text not null check (since_month ~ '^\d{4}-\d{2}$'),
  until_month text check (until_month ~ '^\d{4}-\d{2}$')
);

create index on agencies.touchpoint (unit_id);

create table agencies.offered (
  touchpoint_id uuid not null references agencies.touchpoint on delete cascade,
  topic text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  times integer not null check (times >= 0),
  primary key (touchpoint_id, topic, month)
);

create table agencies.encounters (
  touchpoint_id uuid not null references agencies.touchpoint on delete cascade,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  times integer not null check (times between 0 and 100000),
  primary key (touchpoint_id, month)
);
