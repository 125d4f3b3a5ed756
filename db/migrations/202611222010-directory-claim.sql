-- Somebody was asked by letter whether they agree to be the contact of a group. Gone when they agree, or after a week.

create table directory.claim (
  id uuid primary key,
  group_id uuid not null references directory.group on delete cascade,
  email text not null,
  language text not null,
  -- Whose task it takes over; null: another contact beside those there are.
  instead_of uuid references directory.contact_task on delete cascade,
  asked_at timestamptz not null
);

create index on directory.claim (group_id);
