-- A fact can be put right at the desk, too, with somebody of the group on the phone: there was no letter then.

alter table directory.mended_fact add column occasion_id uuid;
alter table directory.mended_fact add column group_id uuid references directory.group on delete cascade;
alter table directory.mended_fact add column how text not null default 'email';

update directory.mended_fact m
  set occasion_id = ask_id, group_id = (select group_id from directory.confirmation_ask a where a.id = m.ask_id);

alter table directory.mended_fact alter column occasion_id set not null;
alter table directory.mended_fact alter column group_id set not null;
alter table directory.mended_fact alter column how drop default;
alter table directory.mended_fact drop constraint mended_fact_pkey;
alter table directory.mended_fact alter column ask_id drop not null;
alter table directory.mended_fact add primary key (occasion_id, fact);
alter table directory.mended_fact add check (how in ('email', 'phone'));

create index on directory.mended_fact (group_id);
create index on directory.mended_fact (ask_id);
