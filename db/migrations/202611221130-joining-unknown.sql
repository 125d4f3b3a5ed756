-- Whether one can just come may not be known, and then nobody is told what the group would like.
alter table directory.group drop constraint group_joining_check;
alter table directory.group add constraint group_joining_check
  check (joining in ('open', 'ask-first', 'closed', 'unknown'));
