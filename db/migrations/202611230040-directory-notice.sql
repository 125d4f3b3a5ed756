-- Words of a record that read like somebody's home or name: what was said about them, as marks that tell nothing of the
-- words, and whether somebody is still to look (null: the words were not read yet). What is not agreed to is shown to nobody, whatever stands here.
alter table directory.group add column words_settled text[] not null default '{}';
alter table directory.group add column to_look_at boolean;
create index group_to_look_at on directory.group (id) where to_look_at;
