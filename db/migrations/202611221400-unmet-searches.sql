-- What nobody found, and where somebody said that they would come: counts by topic, wide area and month, and nothing else.
-- No words, no person, no day. A row says nothing of when a search was made, since counts are written in lumps. Rows go
-- after thirteen months.

create table directory.unmet_search (
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  -- slug of the thesaurus, or 'unknown' where the words were not understood
  topic text not null check (length(topic) between 1 and 80),
  -- ISO 3166 alpha-2; empty where no place was given
  country text not null check (country ~ '^([A-Z]{2})?$'),
  -- county, state or province; empty where it is not known
  region text not null check (length(region) <= 120),
  searches integer not null check (searches > 0),
  primary key (month, topic, country, region)
);

create table directory.would_come (
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  topic text not null check (length(topic) between 1 and 80),
  country text not null check (country ~ '^[A-Z]{2}$'),
  region text not null check (length(region) <= 120),
  times integer not null check (times > 0),
  primary key (month, topic, country, region)
);

-- Forms that were acted upon, so that one sent again does nothing more. Each row is a digest of a random key and goes
-- after two days.
create table platform.done_once (
  mark text primary key check (mark ~ '^[0-9a-f]{64}$'),
  done_on date not null
);
create index on platform.done_once (done_on);
