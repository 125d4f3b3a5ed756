-- What went along when two records became one, by id, so that it goes back where they are parted again. Emptied after two days.
alter table directory.merged_group add column moved uuid[] not null default '{}';
