-- A group reads what was done under its mandate on the page its letters open.

create index on audit.act (group_id, at) where reason = 'mandate';
