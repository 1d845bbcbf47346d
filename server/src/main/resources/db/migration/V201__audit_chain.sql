-- The audit's chain: who sees what, what an erasure does, and the checks of the chain.

-- An erased entry names the entry that says why: a content that is gone without one is a fault of the chain.
alter table audit_entry add column erasure bigint references audit_entry;
create index audit_entry_case on audit_entry (case_reference, at desc, id desc) where case_reference is not null;
create index audit_entry_address on audit_entry (from_address, at desc, id desc);
create index audit_entry_person_action on audit_entry (person, action, at desc, id desc);
create index audit_entry_inspection_action on audit_entry (inspection, action, at desc, id desc);

-- An entry starts unsealed and whole: only these columns are the pool's to fill.
revoke insert on audit_entry from ${pool};
grant insert (at, digest, person, person_name, action, inspection, case_reference, subject, from_address, detail, salt)
  on audit_entry to ${pool};

create function my_walled_inspections() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(i.id), '{}') from inspection i where i.service = any ((select my_walls())::bigint[]));
-- The inspections whose audit is open to me: those that I lead, or look at again as quality lead.
create function my_audited_inspections() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct m.inspection), '{}') from team_member m
           where m.person = me() and m.removed_at is null and m.role in ('lead-inspector', 'quality-lead')
             and not m.inspection = any ((select my_walled_inspections())::bigint[]));
drop policy audit_entry_seen on audit_entry;
create policy audit_entry_seen on audit_entry for select
  using ((select task() in ('seal', 'verify', 'retention'))
     or (((select holds('administrator', 'quality-lead')) or person = (select me())
          or inspection = any ((select my_audited_inspections())::bigint[]))
         and (inspection is null or not inspection = any ((select my_walled_inspections())::bigint[]))));

-- What an inspection is called, for those who see entries about it: an office's quality lead is on none of them.
create function inspections_in_audit() returns table (id bigint, service text, starts date)
  language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, s.name, i.fieldwork_from from inspection i join service s on s.id = i.service
   where ((select holds('administrator', 'quality-lead')) or i.id = any ((select my_inspections())::bigint[]))
     and not i.service = any ((select my_walls())::bigint[]) $$;

-- The digest of an entry's content, as org.plumbline.server.audit.chain.Content computes it too.
create function audit_part(part text) returns bytea language sql immutable
  return int4send(octet_length(convert_to(coalesce(part, ''), 'UTF8'))) || convert_to(coalesce(part, ''), 'UTF8');
create function audit_digest(salt bytea, at timestamptz, person bigint, person_name text, action text, inspection bigint,
    case_reference text, subject text, from_address text, detail jsonb) returns bytea language sql stable
  return sha256(salt || audit_part(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
      || audit_part(person::text) || audit_part(person_name) || audit_part(action) || audit_part(inspection::text)
      || audit_part(case_reference) || audit_part(subject) || audit_part(from_address)
      || coalesce((select string_agg(audit_part(d.key) || audit_part(d.value), ''::bytea order by d.key collate "C")
                     from jsonb_each_text(detail) d), ''::bytea));

-- The entries about one case of an inspection, or about a person: what they did, and what was done to them.
create function audit_entries_about(of_inspection bigint, which_case text, which_person bigint) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.id from audit_entry e
   where (holds('administrator') or task() = 'retention') and e.erased_at is null and e.action <> 'audit-erased'
     and which_case is not null and e.case_reference = which_case
     and (e.inspection = of_inspection or e.inspection is null)
     and not of_inspection = any ((select my_walled_inspections())::bigint[])
  union
  select e.id from audit_entry e
   where (holds('administrator') or task() = 'retention') and e.erased_at is null and e.action <> 'audit-erased'
     and which_person is not null
     and (e.person = which_person or e.detail @> jsonb_build_object('person', which_person::text)) $$;

-- Takes the content away and leaves digest, moment, action and inspection, and an entry that says who, why and how many.
create function audit_erase(of_inspection bigint, which_case text, which_person bigint, why text, from_where text)
  returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ids bigint[];
  note bigint;
  noted_at timestamptz := clock_timestamp();
  salt bytea := uuid_send(gen_random_uuid());
  name text := coalesce((select p.name from person p where p.id = me()), task());
  detail jsonb;
begin
  if not (holds('administrator') or task() = 'retention') then
    raise exception 'only an administrator, or retention, erases' using errcode = 'insufficient_privilege';
  end if;
  if which_person = me() then
    raise exception 'nobody erases what was noted of themselves' using errcode = 'insufficient_privilege';
  end if;
  if coalesce(btrim(why), '') = '' or (which_case is null) = (which_person is null) then
    raise exception 'an erasure needs a reason, and a case or a person' using errcode = 'invalid_parameter_value';
  end if;
  select coalesce(array_agg(e.id), '{}') into ids
    from (select id from audit_entry where id in (select audit_entries_about(of_inspection, which_case, which_person))
             and erased_at is null order by id for update) e;
  if cardinality(ids) = 0 then
    return 0;
  end if;
  detail := jsonb_strip_nulls(jsonb_build_object('about', case when which_person is null then 'case' else 'person' end,
      'entries', cardinality(ids)::text, 'number', which_person::text, 'why', why));
  insert into audit_entry (at, digest, person, person_name, action, inspection, subject, from_address, detail, salt)
  values (noted_at, audit_digest(salt, noted_at, me(), name, 'audit-erased', of_inspection, null, '', from_where, detail),
          me(), name, 'audit-erased', of_inspection, '', from_where, detail, salt)
  returning id into note;
  update audit_entry set person = null, person_name = null, case_reference = null, subject = null, from_address = null,
      detail = null, salt = null, erased_at = noted_at, erasure = note
   where id = any (ids);
  return cardinality(ids);
end $$;

-- Checks of the whole chain that somebody asked for. Whichever server took one up says from time to time how far it is.
create table audit_check (
  id bigint generated always as identity primary key,
  asked_at timestamptz not null,
  asked_by bigint not null references person,
  heard_at timestamptz not null,
  expected bigint not null,                    -- entries, roughly
  entries bigint not null default 0,
  erased bigint not null default 0,
  unsealed bigint not null default 0,
  seals bigint not null default 0,
  faults bigint not null default 0,
  first_faults jsonb not null default '[]',
  finished_at timestamptz
);
grant select, insert, update on audit_check to ${pool};
alter table audit_check enable row level security;
create policy audit_check_seen on audit_check for select
  using (task() = 'verify' or (select holds('administrator', 'quality-lead')));
create policy audit_check_asked on audit_check for insert
  with check (asked_by = me() and holds('administrator', 'quality-lead'));
create policy audit_check_changed on audit_check for update using (task() = 'verify');
