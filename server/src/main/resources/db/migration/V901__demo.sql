-- Whether this database was made for the demonstration: only such a one gets demonstration people, and never another.
create table made_for (
  what text primary key check (what = 'demo'),
  at timestamptz not null default now()
);
grant select, insert on made_for to ${pool};
alter table made_for enable row level security;
create policy made_for_seen on made_for for select using (true);
create policy made_for_noted on made_for for insert
  with check (task() = 'demo' and not exists (select 1 from person) and not exists (select 1 from inspection));

-- Which example became which inspection, so that a start that was cut short goes on.
create table demo_inspection (
  name text primary key,
  inspection bigint not null references inspection
);
grant select, insert on demo_inspection to ${pool};
alter table demo_inspection enable row level security;
create policy demo_inspection_all on demo_inspection using (task() = 'demo') with check (task() = 'demo');
