-- How long what is held on children is kept after an inspection, what holds that up, and its end, which a person confirms.

-- The office's own period, without framework and edition, and those of editions that have another. Where no row is: 24 months.
create table retention_period (
  framework text not null default '',
  edition text not null default '',
  months integer not null check (months between 1 and 600),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 2000),
  set_at timestamptz not null default now(),
  set_by bigint references person default me(),
  version integer not null default 1,
  primary key (framework, edition),
  check ((framework = '') = (edition = ''))
);
grant select, insert, update, delete on retention_period to ${pool};
alter table retention_period enable row level security;
create policy retention_period_seen on retention_period for select using (me() is not null or task() <> '');
create policy retention_period_made on retention_period for insert with check (holds('administrator') and set_by = me());
create policy retention_period_changed on retention_period for update
  using (holds('administrator')) with check (set_by = me());
create policy retention_period_gone on retention_period for delete using (holds('administrator'));

-- What people decided about the end of one inspection's retention: only ever added to.
create table retention_act (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  act text not null check (act in ('hold', 'release', 'extend', 'erase')),
  until_day date check ((until_day is not null) = (act = 'extend')),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 2000),
  acted_at timestamptz not null default now(),
  acted_by bigint references person default me()
);
create index retention_act_inspection on retention_act (inspection, id desc);
grant select, insert (inspection, act, until_day, reason) on retention_act to ${pool};
alter table retention_act enable row level security;
create policy retention_act_seen on retention_act for select
  using (inspection = any ((select my_inspections())::bigint[]) or may_see_setup(inspection) or task() = 'retention');
-- The end itself is written by the function that erases, and by nobody else.
create policy retention_act_made on retention_act for insert
  with check (act <> 'erase' and acted_by = me() and holds('administrator') and may_see_setup(inspection));

-- What is left when the cases are gone: counts of how work was judged, as the scores gave them, and of nobody.
create table retention_remains (
  inspection bigint primary key references inspection,
  cases integer not null,
  drawn integer not null,
  answers integer not null,
  score json,                                  -- as `plumbline score --format json` writes it; null when it could not be worked out
  kept_at timestamptz not null default now()
);
grant select on retention_remains to ${pool};
alter table retention_remains enable row level security;
create policy retention_remains_seen on retention_remains for select
  using (inspection = any ((select my_inspections())::bigint[]) or may_see_setup(inspection));

-- The tables of which nothing of an inspection stays. A test compares them with the manual, docs/data-protection.md.
create function retention_tables() returns text[] language sql immutable
  return array['answer_event', 'allocation', 'drawn_case', 'draw', 'case_record'];

create function is_erased(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from retention_act a where a.inspection = which and a.act = 'erase');
-- What has been erased is not filled again.
do $$
declare name text;
begin
  foreach name in array retention_tables() || array['caseload_upload', 'folder_file']
  loop
    execute format('create policy %I on %I as restrictive for insert with check (not is_erased(inspection))', name || '_erased', name);
  end loop;
end $$;

-- Each inspection's clock: it starts when the inspection is finished or stopped, from the last of its days.
create function retention_clock(which bigint default null)
  returns table (inspection bigint, service text, framework text, edition text, state text, months integer,
                 counted_from date, ends_on date, extended_until date, held boolean, erased_on date, due boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  with walled as materialized (select my_walls() as services),
  last_act as (
    select a.inspection,
           (array_agg(a.act order by a.id desc) filter (where a.act in ('hold', 'release')))[1] = 'hold' as held,
           (array_agg(a.until_day order by a.id desc) filter (where a.act = 'extend'))[1] as extended_until,
           max(a.acted_at) filter (where a.act = 'erase')::date as erased_on
      from retention_act a group by a.inspection),
  ended as (
    select t.inspection, max(t.turned_at)::date as on_day from inspection_turn t
     where t.state in ('finished', 'stopped') group by t.inspection),
  clock as (
    select i.id, s.name, e.framework, e.edition, i.state, coalesce(own.months, office.months, 24) as months,
           case when i.state in ('finished', 'stopped')
                then coalesce(greatest(i.publication_on, i.fieldwork_until, n.on_day), i.created_at::date) end as counted_from,
           l.extended_until, coalesce(l.held, false) as held, l.erased_on
      from inspection i join service s on s.id = i.service join edition e on e.id = i.edition
      left join retention_period own on own.framework = e.framework and own.edition = e.edition
      left join retention_period office on office.framework = ''
      left join last_act l on l.inspection = i.id left join ended n on n.inspection = i.id
     where (which is null or i.id = which) and (holds('administrator') or task() in ('retention', 'metrics'))
       and not i.service = any ((select services from walled)::bigint[]))
  select c.id, c.name, c.framework, c.edition, c.state, c.months, c.counted_from,
         greatest((c.counted_from + make_interval(months => c.months))::date, c.extended_until), c.extended_until, c.held, c.erased_on,
         c.erased_on is null and not c.held
           and coalesce(greatest((c.counted_from + make_interval(months => c.months))::date, c.extended_until) <= current_date
                        and c.counted_from is not null, false)
    from clock c $$;

-- How much would go.
create function retention_content(which bigint, out cases integer, out drawn integer, out answers integer, out entries integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when may then (select count(*) from case_record c where c.inspection = which) end,
         case when may then (select count(*) from drawn_case d where d.inspection = which) end,
         case when may then (select count(*) from answer_event a where a.inspection = which) end,
         case when may then (select count(*) from audit_entry e where e.inspection = which and e.case_reference is not null) end
    from (select holds('administrator') and not which = any (my_walled_inspections()) as may) m $$;

-- An entry is also about a case that its details name: the reserve that took another's place, the case behind a wall.
create or replace function audit_entries_about(of_inspection bigint, which_case text, which_person bigint) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.id from audit_entry e
   where (holds('administrator') or task() = 'retention') and e.erased_at is null and e.action <> 'audit-erased'
     and which_case is not null and e.case_reference = which_case
     and (e.inspection = of_inspection or e.inspection is null)
     and not of_inspection = any ((select my_walled_inspections())::bigint[])
  union
  select e.id from audit_entry e
   where (holds('administrator') or task() = 'retention') and e.erased_at is null and e.inspection = of_inspection
     and which_case is not null and (e.detail ->> 'by-case' = which_case or e.detail ->> 'behind' = which_case)
     and not of_inspection = any ((select my_walled_inspections())::bigint[])
  union
  select e.id from audit_entry e
   where (holds('administrator') or task() = 'retention') and e.erased_at is null and e.action <> 'audit-erased'
     and which_person is not null
     and (e.person = which_person or e.detail @> jsonb_build_object('person', which_person::text)) $$;

-- The files of a folder that say nothing of any one case.
create function says_nothing_of_a_case(path text) returns boolean language sql immutable
  return path in ('inspection.yaml', 'edition.yaml', 'indicators.csv', 'benchmark.csv', 'judged.csv', 'awarded.csv',
                  'findings.yaml', 'recommendations.yaml', 'published.csv') or path like 'texts/%';

-- Takes away what an inspection holds on children: once its time has come, and an administrator has said so.
create function erase_inspection(which bigint, why text, scored text, from_where text) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one text;
  many integer;
begin
  if not holds('administrator') or which = any (my_walled_inspections()) then
    raise exception 'only an administrator erases' using errcode = 'insufficient_privilege';
  end if;
  if coalesce(btrim(why), '') = '' then
    raise exception 'an erasure needs a reason' using errcode = 'invalid_parameter_value';
  end if;
  perform 1 from inspection i where i.id = which for update;
  if not coalesce((select c.due from retention_clock(which) c), false) then
    raise exception 'its retention has not ended' using errcode = 'check_violation', constraint = 'retention_is_due';
  end if;
  insert into retention_remains (inspection, cases, drawn, answers, score)
  select which, c.cases, c.drawn, c.answers, scored::json from retention_content(which) c;
  select cases into many from retention_remains r where r.inspection = which;
  for one in
    select c.reference from case_record c where c.inspection = which
    union select d.reference from drawn_case d where d.inspection = which
    union select a.reference from answer_event a where a.inspection = which
    union select l.reference from allocation l where l.inspection = which
    union select e.case_reference from audit_entry e where e.inspection = which and e.case_reference is not null
  loop
    perform audit_erase(which, one, null, why, from_where);
  end loop;
  foreach one in array retention_tables()
  loop
    execute format('delete from %I where inspection = $1', one) using which;
  end loop;
  delete from wall w where w.inspection = which and w.kind = 'case';
  delete from folder_file f where f.inspection = which and not says_nothing_of_a_case(f.path);
  update caseload_upload u set content = '', file_name = '', mapping = null, reason = '' where u.inspection = which;
  update interview v set note = '' where v.inspection = which;
  insert into retention_act (inspection, act, reason) values (which, 'erase', why);
  return many;
end $$;
revoke execute on function erase_inspection(bigint, text, text, text) from public;
grant execute on function erase_inspection(bigint, text, text, text) to ${pool};
