-- What a professional and a person wrote on one screen, until the person sends it or 72 hours are over. Nobody but who holds the
-- link can read it, and nothing in it says who the professional is.
create table introductions.introduction (
  -- Finds the row from the link, and tells nothing of it.
  mark text primary key,
  group_id uuid not null references directory.group on delete cascade,
  way text not null check (way in ('together', 'call-back')),
  sealed bytea not null,
  made_at timestamptz not null
);

create index on introductions.introduction (group_id);
create index on introductions.introduction (made_at);

-- One bit, for whoever holds the other link: that contact was made. Only where the person said so.
create table introductions.word_back (
  mark text primary key,
  conversation_id uuid not null unique references introductions.conversation on delete cascade,
  asked_at timestamptz not null,
  -- The Monday of the week; nothing finer is known.
  contact_in date
);
