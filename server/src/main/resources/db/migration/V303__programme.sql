-- The inspections that are planned, before any is opened.
create table programme_entry (
  id bigint generated always as identity primary key,
  service bigint not null references service,
  edition bigint references edition,
  why text not null default '' check (length(why) <= 2000),
  week date not null check (extract(isodow from week) = 1),  -- the Monday of the first week of fieldwork
  notice_on date,
  lead bigint references person,
  notice_sent_on date,
  notice_sent_by bigint references person,
  inspection bigint references inspection,     -- once it is opened
  version integer not null default 1,
  created_at timestamptz not null default now(),
  changed_by bigint references person default me()
);
create index programme_entry_week on programme_entry (week);
create index programme_entry_service on programme_entry (service);
create unique index programme_entry_inspection on programme_entry (inspection) where inspection is not null;
create index inspection_state on inspection (service, state, fieldwork_until);
grant select, insert, update, delete on programme_entry to ${pool};

alter table programme_entry enable row level security;
create policy programme_entry_seen on programme_entry for select
  using ((me() is not null and not service = any ((select my_walls())::bigint[])) or task() = 'demo');
create policy programme_entry_made on programme_entry for insert
  with check ((holds('administrator', 'support-staff', 'lead-inspector') and not service = any (my_walls())) or task() = 'demo');
create policy programme_entry_changed on programme_entry for update
  using (holds('administrator', 'support-staff', 'lead-inspector') and not service = any ((select my_walls())::bigint[]));
create policy programme_entry_gone on programme_entry for delete
  using (holds('administrator', 'support-staff', 'lead-inspector') and inspection is null
     and not service = any ((select my_walls())::bigint[]));

-- When each service was last inspected: a plain fact of the programme, also of inspections that one is not on.
create function last_inspected() returns table (service bigint, last_on date, inspections bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select i.service, max(coalesce(i.fieldwork_until, i.fieldwork_from)), count(*)
    from inspection i
   where i.state = 'finished' and me() is not null and not i.service = any (my_walls())
   group by i.service
$$;
