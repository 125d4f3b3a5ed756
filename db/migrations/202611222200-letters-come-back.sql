-- A letter in hand says until when, so that one whose carrier was killed is taken up soon; and apart from that how often it
-- may have gone without anybody knowing. Letters that come back say so beside what readers say.

alter table platform.letter
  -- While it is being handed over: until then whoever has it has it alone. Renewed as long as it takes.
  add column held_until timestamptz,
  -- How often the letter itself began to go over, without an answer that is known.
  add column unclear integer not null default 0;

update platform.letter set unclear = least(begun - failed, 2), held_until = not_before
 where state = 'waiting' and begun > failed;

alter table platform.letter add check (unclear between 0 and begun);

-- Readers say that something is wrong; the post, that letters to an address come back; a contact, that a change was not theirs.
alter table directory.doubt
  add column raised_by text not null default 'reader',
  add check (raised_by in ('reader', 'post', 'contact'));

-- The task of a contact went to somebody else: kept for a few days, so that whoever had it can say that it was not them.
create table directory.handover (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  -- What began with it, and ends where it is taken back; null where it has ended since, or was there before.
  contact_task_id uuid references directory.contact_task on delete set null,
  email text not null,
  phone text,
  language text not null,
  agreed_how text not null,
  agreed_at timestamptz not null,
  handed_at timestamptz not null,
  check (agreed_how in ('email', 'phone', 'form'))
);

create index on directory.handover (group_id);
create index on directory.handover (contact_task_id);
create index on directory.handover (lower(email));
