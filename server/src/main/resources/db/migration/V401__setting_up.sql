-- Setting up an inspection: what has been entered so far, how its state came about, and walls that no program gets past.

-- An inspection being opened, step by step, until it is made.
create table opening (
  id bigint generated always as identity primary key,
  person bigint not null references person,
  entry bigint,                                -- of the programme, when it came from there
  service bigint references service,
  areas text[] not null default '{}',
  edition bigint references edition,
  fieldwork_from date,
  fieldwork_until date,
  notice_on date,
  publication_on date,
  follows bigint references inspection,
  why text not null default '' check (length(why) <= 2000),
  lead bigint references person,
  made bigint references inspection,
  changed_at timestamptz not null default now()
);
create index opening_person on opening (person);
grant select, insert, update on opening to ${pool};
alter table opening enable row level security;
create policy opening_all on opening using (person = me())
  with check (person = me() and holds('administrator', 'support-staff', 'lead-inspector'));

-- Why an inspection was started, finished, stopped or taken up again.
create table inspection_turn (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  state text not null check (state in ('planned', 'under-way', 'finished', 'stopped')),
  reason text not null default '' check (length(reason) <= 2000),
  turned_at timestamptz not null default now(),
  turned_by bigint references person
);
create index inspection_turn_inspection on inspection_turn (inspection, id);
grant select, insert on inspection_turn to ${pool};
alter table inspection_turn enable row level security;
create policy inspection_turn_seen on inspection_turn for select
  using (inspection = any ((select my_inspections())::bigint[]) or may_see_setup(inspection) or task() in ('demo', 'retention'));
create policy inspection_turn_made on inspection_turn for insert with check (may_set_up(inspection) or task() = 'demo');

alter table team_member add version integer not null default 1;
alter table inspection add changed_by bigint references person;
alter table interview add changed_by bigint references person;
alter table indicator add changed_by bigint references person;

-- An inspection is of one service for ever, and nobody of a service is on its inspection but as its contact.
create function inspection_keeps_service() returns trigger language plpgsql as $$
begin
  if new.service <> old.service then
    raise exception 'an inspection stays with its service' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger inspection_keeps_service before update of service on inspection
  for each row execute function inspection_keeps_service();

create function team_member_is_free() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.person is null or new.removed_at is not null then
    return null;
  end if;
  if new.role <> 'service-contact' and exists (
      select 1 from person p join inspection i on i.id = new.inspection
       where p.id = new.person and p.own_service = i.service) then
    raise exception 'nobody inspects their own service' using errcode = 'check_violation', constraint = 'team_member_is_free';
  end if;
  if exists (select 1 from team_member m
              where m.inspection = new.inspection and m.person = new.person and m.removed_at is null
                and (m.role = 'service-contact') <> (new.role = 'service-contact')) then
    raise exception 'who stands for the service does not inspect it' using errcode = 'check_violation', constraint = 'team_member_is_free';
  end if;
  return null;
end $$;
create constraint trigger team_member_is_free after insert or update on team_member
  for each row execute function team_member_is_free();

-- Somebody of the service stands for it on its own inspection: their own service is no wall to them there.
create or replace function my_inspections() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct m.inspection), '{}')
            from team_member m join inspection i on i.id = m.inspection
           where m.person = me() and m.removed_at is null
             and (m.role = 'service-contact' or not i.service = any (my_walls())));

-- What ties people to a service, and what they passed: for those who put teams together.
create function arranges_teams() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return holds('administrator', 'support-staff', 'lead-inspector')
    or exists (select 1 from team_member m where m.person = me() and m.removed_at is null
                and m.role in ('lead-inspector', 'support-staff'));
create function ties_of(who bigint[], which bigint)
  returns table (person bigint, kind text, from_day date, until_day date)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select i.person, i.kind, i.from_day, i.until_day from interest i
     where i.person = any (who) and i.service = which and (select arranges_teams());
  end;
create function training_of(who bigint[])
  returns table (person bigint, course text, passed_on date, valid_until date)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select t.person, t.course, t.passed_on, t.valid_until from training t
     where t.person = any (who) and (select arranges_teams());
  end;

-- Support staff who are on a team set it up too (Right SET_UP says so), and those who may keep timetables and indicators.
create function serves_as(which bigint, variadic roles text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from team_member m join inspection i on i.id = m.inspection
                  where m.inspection = which and m.person = me() and m.removed_at is null
                    and m.role = any (roles) and not i.service = any (my_walls()));
create or replace function may_set_up(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return serves_as(which, 'lead-inspector', 'support-staff')
    or exists (select 1 from inspection i where i.id = which and not i.service = any (my_walls())
                and (runs_programme() or (i.created_by = me() and i.created_at = now())));
drop policy inspection_changed on inspection;
create policy inspection_changed on inspection for update
  using (serves_as(id, 'lead-inspector', 'support-staff') or (runs_programme() and not service = any (my_walls()))
         or task() in ('demo', 'retention'));
do $$
declare one record;
begin
  for one in select * from (values ('interview', 'inspector'), ('indicator', 'analyst')) as keeps (held, role)
  loop
    execute format('create policy %I on %I for insert with check (serves_as(inspection, %L))', one.held || '_kept', one.held, one.role);
    execute format('create policy %I on %I for update using (serves_as(inspection, %L))', one.held || '_mended', one.held, one.role);
    execute format('create policy %I on %I for delete using (serves_as(inspection, %L))', one.held || '_dropped', one.held, one.role);
  end loop;
end $$;
create function busy_of(who bigint[], but bigint, first date, last date)
  returns table (person bigint, inspections bigint)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select m.person, count(distinct i.id) from team_member m join inspection i on i.id = m.inspection
     where m.person = any (who) and m.removed_at is null and i.id <> but and i.state in ('planned', 'under-way')
       and i.fieldwork_from <= last and i.fieldwork_until >= first and (select arranges_teams())
     group by m.person;
  end;
-- Whether an inspection has a caseload, for those who set it up and see no case.
create function has_cases(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from case_record c where c.inspection = which);
