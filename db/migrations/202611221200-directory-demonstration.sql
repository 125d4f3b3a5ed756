-- Holds one row while the groups here are the made-up county, so that every server on this database says so.
create table directory.demonstration (
  made_up boolean primary key default true check (made_up)
);
