-- Mail in and out of a conversation: an address drawn for each side, and mails that wait for a press of whoever sent them.

create table introductions.reply_address (
  -- Of the tag before the @, which itself lies sealed: the row leads nobody to the address.
  mark text primary key,
  conversation_id uuid not null references introductions.conversation on delete cascade,
  side text not null check (side in ('person', 'group')),
  -- The tag, for the relay, which puts it into every letter to this side.
  week text not null,
  sealed bytea not null,
  -- A mark of the person's own address, made with the tag: whether a mail comes from it is told, and nothing else.
  sender text,
  -- How many mails came on that day.
  day date,
  taken smallint not null default 0,
  -- When somebody was last told that a mail was not passed on.
  told_at timestamptz,
  unique (conversation_id, side)
);

create table introductions.held_mail (
  -- Of the link in the letter that asks.
  mark text primary key,
  conversation_id uuid not null references introductions.conversation on delete cascade,
  side text not null check (side in ('person', 'group')),
  why text not null check (why in ('own-address', 'who')),
  -- What it becomes when it goes on, so that it goes on once.
  message_id uuid not null,
  held_at timestamptz not null,
  -- Whom to ask and with which link, for the relay until its letter has gone.
  week text,
  sealed bytea,
  -- The words, for whoever holds the link.
  for_sender bytea not null,
  unique (message_id),
  check ((week is null) = (sealed is null))
);

create index on introductions.held_mail (conversation_id);
create index on introductions.held_mail (held_at);
