-- Who did what here, and when: by role and by an id that means nothing outside. No words, no address, nothing of a device.
-- Rows are only ever added. Each is chained to the one before, so that one changed, left out or moved shows.

create schema audit;

create table audit.act (
  id uuid primary key,
  at timestamptz not null,
  -- In what role, and which one of them: the id of a task or of somebody who works here.
  by text not null,
  who uuid,
  verb text not null,
  -- About what: a kind of thing, and its id or its name within the product.
  about text not null,
  about_id text,
  -- What for, where that is to be told.
  reason text,
  -- Whose group it concerns; no reference, since the act outlives the group.
  group_id uuid,
  check (by ~ '^[a-z-]{1,40}$' and verb ~ '^[a-z-]{1,40}$' and about ~ '^[a-z-]{1,40}$'),
  check (about_id ~ '^[a-z0-9-]{1,60}$'),
  check (reason ~ '^[a-z-]{1,40}$')
);

create index on audit.act (group_id, at) where verb = 'looked';

-- The chain: the acts in the order in which they came to stand.
create table audit.link (
  place bigint primary key check (place > 0),
  act_id uuid not null unique references audit.act,
  -- sha256 over the mark before and the act; how it is written for that: src/platform/audit/mark-of.ts
  mark text not null check (mark ~ '^[0-9a-f]{64}$')
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was done here is only added to' using errcode = '42501';
end $$;

create trigger only_added before update or delete or truncate on audit.act
  for each statement execute function audit.refuse();
create trigger only_added before update or delete or truncate on audit.link
  for each statement execute function audit.refuse();

-- Runs when the transaction of the change commits and at no other time: whoever writes next waits for a commit, never for
-- the work before it, and nobody who holds the chain waits for anything else.
create function audit.chain() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  before record;
  asked_by text := coalesce(current_setting('waymeet.actor', true), '');
begin
  -- The chain is the owner's alone; whoever acts goes on as who they are.
  perform set_config('waymeet.actor', 'owner', true);
  perform pg_advisory_xact_lock(7236405);
  select place, mark into before from audit.link order by place desc limit 1;
  insert into audit.link (place, act_id, mark) values (
    coalesce(before.place, 0) + 1,
    new.id,
    encode(sha256(convert_to(concat_ws(e'\n',
      'waymeet-audit-1',
      coalesce(before.place, 0) + 1,
      coalesce(before.mark, repeat('0', 64)),
      new.id,
      round(extract(epoch from new.at) * 1000)::bigint,
      new."by",
      coalesce(new.who::text, '-'),
      new.verb,
      new.about,
      coalesce(new.about_id, '-'),
      coalesce(new.reason, '-'),
      coalesce(new.group_id::text, '-')
    ), 'UTF8')), 'hex'));
  perform set_config('waymeet.actor', asked_by, true);
  return null;
end $$;

create constraint trigger chained after insert on audit.act
  deferrable initially deferred for each row execute function audit.chain();
