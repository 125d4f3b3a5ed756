-- Letters whose words and address only the relay can open: their rows name nobody, and only the relay carries them.

alter table platform.letter
  add column sealed boolean not null default false,
  add check (not sealed or to_address is null);
