-- Passkeys of people who work here: the public half only. Nothing tells which device one lies on but the name they gave it.

create table identity.passkey (
  id uuid primary key,
  person_id uuid not null references identity.person on delete cascade,
  -- As the device names it; says nothing by itself.
  credential_id text not null unique,
  public_key text not null,
  -- Of devices that count their uses: it may never go back.
  counter bigint not null check (counter >= 0),
  name text not null check (length(name) between 1 and 60),
  added_at timestamptz not null,
  used_at timestamptz
);

create index on identity.passkey (person_id);

-- Challenges that were answered, so that no answer counts twice. Gone when their time is over.
create table identity.passkey_spent (
  challenge_mark text primary key,
  ends_at timestamptz not null
);

-- A browser in which somebody has signed in before has letters of its own, which strangers cannot use up.
alter table identity.sign_in_ask add column browser_mark text;
