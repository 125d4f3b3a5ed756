-- Whoever confirms speaks of several facts in one breath: one row for the act with the facts it covers, where there was
-- one row for each fact. A country's directory has a third of the rows to write and to read.

alter table directory.confirmation add column facts text[];

with act as (
  select min(id::text)::uuid as id, array_agg(distinct fact order by fact) as facts
  from directory.confirmation group by group_id, confirmed_by, how, at
)
update directory.confirmation as c set facts = act.facts from act where act.id = c.id;

delete from directory.confirmation where facts is null;

alter table directory.confirmation
  drop column fact,
  alter column facts set not null,
  add check (cardinality(facts) > 0 and facts <@ '{time-place,openness,contact,access}');
