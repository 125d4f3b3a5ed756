-- Somebody was asked by letter whether they agree to be the contact of a group. Gone when they agree, or after a week.

create table directory.claim (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  email text not null,
  language text not null,
  -- Whose task it takes over; null: another contact beside those there are, or in the place of one who has gone since.
  instead_of uuid references directory.contact_task on delete set null,
  -- Whose word proves it: that the record publishes the address, or a contact of the group.
  by text not null,
  asked_at timestamptz not null,
  check (by in ('published', 'contact'))
);

create index on directory.claim (group_id);
create index on directory.claim (lower(email));
create index on directory.claim (instead_of);
