-- Who sends a list of cases, who sees cases, and what of a list is kept.

-- The inspections on which a person has one of these roles.
create function inspections_as(variadic roles text[]) returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct m.inspection), '{}') from team_member m
           where m.person = me() and m.removed_at is null and m.role = any (roles)
             and m.inspection = any (my_inspections()));
create function sends_caseload() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'support-staff', 'service-contact');
create function sees_cases() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'practice-assessor', 'local-assessor', 'partner-inspector',
                        'quality-lead', 'observer');

-- How columns become ours, as org.plumbline.formats writes it. Two frameworks may know a source system by one name.
alter table source_system alter column mapping type text using mapping #>> '{}';
alter table source_system drop constraint source_system_name_key;
create unique index source_system_name on source_system (framework, lower(name));
drop policy source_system_all on source_system;
create policy source_system_seen on source_system for select using (me() is not null);
create policy source_system_made on source_system for insert with check (cardinality((select sends_caseload())) > 0);
create policy source_system_changed on source_system for update using (cardinality((select sends_caseload())) > 0);

-- What was sent is kept only until the list is taken or given up: its digest says for ever which file it was.
alter table caseload_upload alter column mapping type text using mapping #>> '{}';
alter table caseload_upload add column source_name text not null default '' check (length(source_name) <= 200);
alter table caseload_upload add column reason text not null default '' check (length(reason) <= 2000);
alter table caseload_upload add column version integer not null default 1;
alter table caseload_upload add column changed_by bigint references person;
alter table caseload_upload add column cases integer;
alter table caseload_upload add column taken_at timestamptz;

-- Cases are seen by those whose role sees cases, and by whoever sends the list: not by everybody on the inspection.
do $$
declare name text;
begin
  foreach name in array array['case_record', 'draw', 'drawn_case', 'allocation', 'answer_event']
  loop
    execute format('create policy %I on %I as restrictive for select using (
        inspection = any ((select sees_cases())::bigint[]) or task() in (''demo'', ''retention'')
        or exists (select 1 from inspection i where i.id = inspection and i.created_by = me() and i.created_at = now()))',
      name || '_roles', name);
  end loop;
end $$;
drop policy case_record_roles on case_record;
create policy case_record_roles on case_record as restrictive for select using (
  inspection = any ((select sees_cases())::bigint[]) or inspection = any ((select sends_caseload())::bigint[])
  or task() in ('demo', 'retention')
  or exists (select 1 from inspection i where i.id = inspection and i.created_by = me() and i.created_at = now()));
create policy case_record_sent on case_record for insert with check (inspection = any ((select sends_caseload())::bigint[]));
create policy case_record_sent_anew on case_record for delete using (inspection = any ((select sends_caseload())::bigint[]));
create policy caseload_upload_roles on caseload_upload as restrictive for select using (
  inspection = any ((select sends_caseload())::bigint[]) or task() in ('demo', 'retention'));
create policy caseload_upload_senders on caseload_upload as restrictive for insert with check (
  inspection = any ((select sends_caseload())::bigint[]) or task() = 'demo');

-- Whether cases of an inspection have been drawn, for whoever sends its list and may see no case.
create function is_drawn(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from draw d where d.inspection = which and d.superseded_at is null);
-- Notes when the list was taken, whoever of those who may send it did so. No list is changed once cases are drawn.
create function caseload_taken() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'taken' and old.state <> 'taken' then
    if is_drawn(new.inspection) then
      raise exception 'cases have been drawn from the list' using errcode = 'check_violation';
    end if;
    update inspection set caseload_taken_at = now() where id = new.inspection;
  end if;
  return new;
end $$;
create trigger caseload_taken after update on caseload_upload for each row execute function caseload_taken();
create index case_record_order on case_record (inspection, position, id);
create index caseload_upload_latest on caseload_upload (inspection, id desc);
