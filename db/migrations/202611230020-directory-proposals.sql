-- Somebody says what a fact of a group's record should be: a reader, a list, the desk. The group decides, or the desk for it.

create table directory.proposal (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  fact text not null check (fact in ('time-place', 'openness', 'contact', 'access')),
  from_role text not null check (from_role in ('reader', 'source', 'desk')),
  -- The list that says so.
  source_id uuid references directory.source on delete cascade,
  -- Field by field what it should be. Emptied when it has served.
  changes jsonb,
  -- One line of whoever proposed it. Emptied with the changes.
  note text,
  state text not null default 'open'
    check (state in ('open', 'taken', 'taken-otherwise', 'done-elsewhere', 'not-taken', 'withdrawn')),
  -- Why it was not taken.
  reason text check (reason in ('as-we-say', 'not-enough', 'twice', 'not-meant')),
  proposed_at timestamptz not null,
  settled_at timestamptz,
  settled_by text check (settled_by in ('contact', 'desk', 'reader', 'source', 'record')),
  check ((from_role = 'source') = (source_id is not null)),
  check ((state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
  check ((reason is not null) = (state = 'not-taken'))
);

create index on directory.proposal (group_id);
create index on directory.proposal (proposed_at) where state = 'open';
-- A list that says so again says the same thing anew.
create unique index on directory.proposal (source_id, group_id, fact) where state = 'open';

create table directory.proposal_message (
  id uuid primary key,
  proposal_id uuid not null references directory.proposal on delete cascade,
  by_role text not null check (by_role in ('reader', 'contact', 'desk')),
  words text not null,
  said_at timestamptz not null
);

create index on directory.proposal_message (proposal_id);

-- What changed in a record, field by field, in what readers could see of it then. Numbers and addresses of people are never
-- among it: only that they changed.
create table directory.record_change (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  fact text not null check (fact in ('time-place', 'openness', 'contact', 'access')),
  by_role text not null check (by_role in ('contact', 'desk', 'source')),
  how text not null check (how in ('email', 'phone', 'visit', 'form', 'feed')),
  source_id uuid references directory.source on delete set null,
  changes jsonb not null,
  at timestamptz not null
);

create index on directory.record_change (group_id, at);

-- What was done about a group is told to it.
create index on audit.act (group_id, at);

alter table directory.doubt drop constraint doubt_raised_by_check;
alter table directory.doubt add check (raised_by in ('reader', 'post', 'contact', 'desk'));

-- How much readers proposed about a fact since, so that a stranger wears no group out.
create function directory.proposals_made(about uuid, what text, since timestamptz)
  returns integer language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  asked_by text := coalesce(current_setting('waymeet.actor', true), '');
  times integer;
begin
  perform set_config('waymeet.actor', 'owner', true);
  select count(*) into times from directory.proposal p where p.group_id = about and p.fact = what
    and p.proposed_at > since and p.from_role = 'reader';
  perform set_config('waymeet.actor', asked_by, true);
  return times;
end $$;

revoke execute on function directory.proposals_made from public;
