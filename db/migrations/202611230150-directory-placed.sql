-- Who wants to be told when what they put up is out of date. Forgotten when they stop, when nothing of theirs hangs any more,
-- and when they answer no question.
create table directory.material_keeper (
  id uuid primary key,
  email text not null,
  language text not null,
  since timestamptz not null,
  -- When they were last told what to replace: at most once a week.
  told_at timestamptz,
  -- When they were last asked whether it still hangs, and how often nothing came back since.
  asked_at timestamptz,
  unanswered smallint not null default 0 check (unanswered between 0 and 2)
);

create unique index on directory.material_keeper (lower(email));

-- One thing that hangs or lies somewhere.
create table directory.placed_material (
  id uuid primary key,
  -- Null: nobody keeps it any more, and nobody knows whether it still hangs.
  keeper_id uuid references directory.material_keeper on delete set null,
  kind text not null check (kind in ('poster', 'leaflet', 'wallet-card', 'handbook')),
  -- What stands on it of one group; it outlasts the group, and then says so.
  code text,
  -- What area it is of, as it was asked for.
  near text,
  within_km integer,
  -- Where it is, in the keeper's words.
  spot text not null,
  -- Marks of the facts printed on it, by the code of each group.
  printed jsonb not null,
  -- The mark of what is true instead, when that was told.
  told text,
  said_at timestamptz not null,
  confirmed_at timestamptz,
  checked_at timestamptz not null,
  unknown_since timestamptz,
  check ((code is null) <> (near is null))
);

create index on directory.placed_material (keeper_id);
create index on directory.placed_material (code);
