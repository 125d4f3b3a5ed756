-- Since when no contact of the group can be written to: ways that need an answer rest meanwhile.
alter table introductions.offer add column nobody_since timestamptz;
