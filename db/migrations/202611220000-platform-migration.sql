-- What has been done to this database: one row per file of db/migrations, never changed afterwards.
create schema platform;

create table platform.migration (
  name text primary key,
  -- sha256 of the file as it was run, in hexadecimal
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now(),
  duration_ms integer not null check (duration_ms >= 0)
);
