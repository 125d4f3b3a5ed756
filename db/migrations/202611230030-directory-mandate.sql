-- A group comes back after it was put away or had ended; a contact leaves; the desk acts for a group within written limits.

-- What was said before that moment is due from then on. Null: it was never away.
alter table directory.group add column came_back_at timestamptz;

-- `left`: whoever was asked about the group is no longer asked.
alter table directory.doubt drop constraint doubt_raised_by_check;
alter table directory.doubt add check (raised_by in ('reader', 'post', 'contact', 'desk', 'left'));

-- That a group lets the desk act for it, until when, and how it said so. Who said it is a role, never a name.
create table directory.mandate (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  given_how text not null check (given_how in ('page', 'phone', 'paper')),
  given_as text not null check (given_as in ('contact', 'host', 'other-member')),
  given_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  check (ends_at > given_at and ends_at <= given_at + interval '366 days')
);
create index on directory.mandate (group_id);
-- One at a time.
create unique index on directory.mandate (group_id) where ended_at is null;
