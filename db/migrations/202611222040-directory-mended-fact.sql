-- How a fact stood before a contact mended it from a letter, so that the change can be taken back while nothing else has
-- changed it. Kept for a few days: what was taken out, a number among it, is not to lie here for long.

create table directory.mended_fact (
  ask_id uuid not null references directory.confirmation_ask on delete cascade,
  fact text not null,
  before jsonb not null,
  -- Of the fact as it was written.
  after_mark text not null,
  mended_at timestamptz not null,
  primary key (ask_id, fact),
  check (fact in ('time-place', 'openness', 'contact', 'access'))
);
