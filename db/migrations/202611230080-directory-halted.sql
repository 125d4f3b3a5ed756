-- The contact point changed whether new people can come because of a concern: until it lets that go, nobody else changes it.
alter table directory.group add column halted_at timestamptz;
