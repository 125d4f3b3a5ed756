-- A mark for each group, which moves with every change of what a reader may be shown of it. Whoever kept something made
-- from a group sees by the mark whether it still holds, without reading the group. The database moves it itself, so that
-- a correction made by hand is not missed.

create table directory.group_mark (
  group_id uuid primary key,
  -- 52 bits, different for each group and each transaction
  mark bigint not null
);

create function directory.move_marks(ids uuid[]) returns void language sql as $$
  with at as (select hashtextextended(pg_current_xact_id()::text || now()::text, 0) as this), moved as (
    select distinct id, uuid_hash_extended(id, at.this) & 4503599627370495 as mark from unnest(ids) as id, at
  )
  insert into directory.group_mark (group_id, mark)
  select id, mark from moved
    -- a large change moves a group's mark with its first row; the rows after it find it moved
    where not exists (select from directory.group_mark as known where known.group_id = id and known.mark = moved.mark)
    order by id
  on conflict (group_id) do update set mark = excluded.mark
$$;

create function directory.mark_groups() returns trigger language plpgsql as $$
begin
  perform directory.move_marks(array(select id from changed));
  return null;
end $$;

create function directory.mark_their_groups() returns trigger language plpgsql as $$
begin
  perform directory.move_marks(array(select group_id from changed));
  return null;
end $$;

create function directory.mark_groups_there() returns trigger language plpgsql as $$
begin
  perform directory.move_marks(array(
    select h.group_id from changed join directory.gathering h on h.place_id = changed.id));
  return null;
end $$;

create function directory.mark_groups_from() returns trigger language plpgsql as $$
begin
  perform directory.move_marks(array(select id from directory.group where source_id = new.id));
  return null;
end $$;

create function directory.forget_marks() returns trigger language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' then truncate directory.group_mark;
  else delete from directory.group_mark where group_id in (select id from changed);
  end if;
  return null;
end $$;

create trigger mark_new after insert on directory.group
  referencing new table as changed for each statement execute function directory.mark_groups();
create trigger mark_changed after update on directory.group
  referencing new table as changed for each statement execute function directory.mark_groups();
create trigger forget_mark after delete on directory.group
  referencing old table as changed for each statement execute function directory.forget_marks();
create trigger forget_all_marks after truncate on directory.group
  for each statement execute function directory.forget_marks();

create trigger mark_new after insert on directory.gathering
  referencing new table as changed for each statement execute function directory.mark_their_groups();
create trigger mark_changed after update on directory.gathering
  referencing new table as changed for each statement execute function directory.mark_their_groups();
create trigger mark_gone after delete on directory.gathering
  referencing old table as changed for each statement execute function directory.mark_their_groups();

create trigger mark_new after insert on directory.confirmation
  referencing new table as changed for each statement execute function directory.mark_their_groups();
create trigger mark_changed after update on directory.confirmation
  referencing new table as changed for each statement execute function directory.mark_their_groups();
create trigger mark_gone after delete on directory.confirmation
  referencing old table as changed for each statement execute function directory.mark_their_groups();

create trigger mark_new after insert on directory.statement
  referencing new table as changed for each statement execute function directory.mark_their_groups();
create trigger mark_changed after update on directory.statement
  referencing new table as changed for each statement execute function directory.mark_their_groups();
create trigger mark_gone after delete on directory.statement
  referencing old table as changed for each statement execute function directory.mark_their_groups();

create trigger mark_changed after update on directory.place
  referencing new table as changed for each statement execute function directory.mark_groups_there();

create trigger mark_changed after update on directory.source
  for each row when ((old.key, old.name, old.url) is distinct from (new.key, new.name, new.url))
  execute function directory.mark_groups_from();

select directory.move_marks(array(select id from directory.group));
