-- The directory: groups, their gatherings and places, and who confirmed what.
-- No table here joins a person to a group. What a group publishes about itself is the group's own.

create schema directory;

create table directory.source (
  id uuid primary key,
  key text not null unique,
  name text not null,
  url text,
  format text not null,
  last_import_at timestamptz,
  created_at timestamptz not null
);

create table directory.group (
  id uuid primary key,
  slug text not null unique,
  code text not null unique,
  name text not null,
  shared_situation boolean,
  who_decides text,
  who_leads text,
  main_activity text,
  money text,
  neutral boolean,
  summary text,
  words text,
  words_agreed_on date,
  topics text[] not null default '{}',
  for_whom text,
  communities text[] not null default '{}',
  languages text[] not null default '{}',
  life_state text not null,
  life_since date not null,
  life_until date,
  life_note text,
  joining text not null,
  cost_kind text,
  cost_note text,
  who_comes text,
  first_visit text,
  who_meets_you text,
  size_from integer,
  size_to integer,
  listening_only text,
  bring_someone text,
  newcomers_now text,
  not_this text[] not null default '{}',
  phone text,
  email text,
  web text,
  source_id uuid references directory.source on delete set null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (life_state in ('forming', 'open', 'paused', 'resting', 'ended')),
  check (joining in ('open', 'ask-first', 'closed'))
);

create index on directory.group (source_id);

create table directory.place (
  id uuid primary key,
  name text,
  street text,
  town text,
  postcode text,
  country text,
  directions text,
  lat double precision,
  lon double precision,
  -- 'about': the middle of the town or postcode, no door.
  point_is text not null default 'exact',
  shown text not null default 'exact',
  access jsonb not null default '{}',
  access_note text,
  check (point_is in ('exact', 'about')),
  check (shown in ('exact', 'town')),
  check ((lat is null) = (lon is null)),
  check (lat between -90 and 90 and lon between -180 and 180)
);

create table directory.gathering (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  position integer not null,
  mode text not null,
  schedule jsonb not null,
  -- Where a source's notes contradict its fields and no person has looked yet.
  notes_doubt jsonb,
  place_id uuid references directory.place on delete set null,
  online_url text,
  online_phone text,
  online_note text,
  note text,
  check (mode in ('in-person', 'online', 'phone', 'hybrid'))
);

create index on directory.gathering (group_id);
create index on directory.gathering (place_id);

create table directory.confirmation (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  fact text not null,
  confirmed_by text not null,
  how text not null,
  at timestamptz not null,
  check (fact in ('time-place', 'openness', 'contact', 'access')),
  check (confirmed_by in ('group', 'contact-point', 'organisation', 'source')),
  check (how in ('email', 'phone', 'visit', 'form', 'feed'))
);

create index on directory.confirmation (group_id);

create table directory.statement (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  position integer not null,
  words text not null,
  agreed_on date not null
);

create index on directory.statement (group_id);

-- One row per record of a source: which group or gathering it became, and what the source last said,
-- field by field, so that an edit made here is told apart from a change made there.
create table directory.source_record (
  source_id uuid not null references directory.source on delete cascade,
  external_id text not null,
  group_id uuid not null references directory.group on delete cascade,
  said jsonb not null,
  -- Which gathering here each of the source's gatherings became: its id there to our id.
  gathering_ids jsonb not null default '{}',
  last_seen_at timestamptz not null,
  missing_since timestamptz,
  primary key (source_id, external_id)
);

create index on directory.source_record (group_id);

-- Rows that need a person before anything of them is shown. Written anew at each import of the source.
create table directory.queued_row (
  source_id uuid not null references directory.source on delete cascade,
  external_id text not null,
  incoming jsonb not null,
  queued_at timestamptz not null,
  primary key (source_id, external_id)
);
