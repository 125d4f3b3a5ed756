-- Who may do what with which table. The rights themselves are a table of the program (src/app/rights.ts), put in force at each
-- start; here is what they rest on.

-- For whom a statement is made: set for one transaction by src/platform/db/acted-pool.ts, and by nothing else. Nobody: empty.
create function platform.actor() returns text language sql stable parallel safe as $$
  select coalesce(current_setting('waymeet.actor', true), '')
$$;

-- What was put in force, as a hash of the statements; one row.
create table platform.rights (
  mark text primary key check (mark ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now()
);

-- Jobs are asked for by whoever changes something, and the queue is the job runner's own: this is the one way in.
create function platform.add_job(task text, about json, run_at timestamptz, job_key text, job_key_mode text)
  returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  perform graphile_worker.add_job(task, payload := about, run_at := run_at, job_key := job_key, job_key_mode := job_key_mode);
end $$;

-- That readers said a fact is wrong is told to everybody, since when; what they said is not.
create function directory.doubts_about(groups uuid[])
  returns table (group_id uuid, fact text, "by" text, at timestamptz) language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  asked_by text := coalesce(current_setting('waymeet.actor', true), '');
begin
  perform set_config('waymeet.actor', 'owner', true);
  return query select distinct on (d.group_id, d.fact) d.group_id, d.fact, d.raised_by, d.raised_at
    from directory.doubt d where d.group_id = any(groups) order by d.group_id, d.fact, d.raised_at desc;
  perform set_config('waymeet.actor', asked_by, true);
end $$;

-- How often a fact was doubted since, so that a stranger wears no group out.
create function directory.doubts_raised(about uuid, what text, since timestamptz)
  returns integer language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  asked_by text := coalesce(current_setting('waymeet.actor', true), '');
  times integer;
begin
  perform set_config('waymeet.actor', 'owner', true);
  select count(*) into times from directory.doubt d where d.group_id = about and d.fact = what and d.raised_at > since
    and d.raised_by = 'reader';
  perform set_config('waymeet.actor', asked_by, true);
  return times;
end $$;

revoke execute on function platform.add_job, directory.doubts_about, directory.doubts_raised from public;
