-- Who may see how a group is reached: each way by itself, as long as somebody of the group says so once in a while.

alter table directory.group add column phone_for text not null default 'everyone';
alter table directory.group add column email_for text not null default 'everyone';
-- Null: a list published it, and nobody of the group has said anything about it yet.
alter table directory.group add column contact_ends_at timestamptz;

alter table directory.group add check (phone_for in ('everyone', 'page', 'desk'));
alter table directory.group add check (email_for in ('everyone', 'page', 'desk'));

create index on directory.group (contact_ends_at) where contact_ends_at is not null;
