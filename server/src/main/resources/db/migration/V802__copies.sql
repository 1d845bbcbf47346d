-- Copies of what is held on somebody, for themselves: gathered past row level security, so that nothing is left out, and
-- given only to whom it is for, or to who answers for the office. Who else is in it is left out.
create function held_on_person(who bigint) returns table (part text, item json)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  one record;
  many bigint;
begin
  if not (holds('administrator') or coalesce(who = me(), false)) then
    raise exception 'a copy is for the person, or made by an administrator' using errcode = 'insufficient_privilege';
  end if;
  return query select 'account', json_build_object('name', p.name, 'email', p.email, 'language', p.language,
      'own-service', s.name, 'left-on', p.left_on) from person p left join service s on s.id = p.own_service where p.id = who;
  return query select 'sign-in', json_build_object('password', case when a.password is null then 'no' else 'yes' end,
      'password-since', a.password_changed_at, 'second-factor-since', a.totp_confirmed_at, 'wrong-tries', a.failures,
      'locked-until', a.locked_until,
      'recovery-codes', (select count(*) from recovery_code r where r.person = who and r.used_at is null))
    from account a where a.person = who;
  return query select 'ways-in', json_build_object('at', w.made_at, 'until', w.good_until, 'used-at', w.used_at)
    from way_in w where w.person = who order by w.made_at;
  return query select 'roles', json_build_object('role', o.role) from office_role o where o.person = who order by o.role;
  return query select 'teams', json_build_object('inspection', s.name, 'role', m.role, 'reference', m.reference,
      'capacity', m.capacity, 'at', m.added_at, 'until', m.removed_at,
      'answers', (select count(*) from answer_event e where e.inspection = m.inspection and e.assessor = m.reference))
    from team_member m join inspection i on i.id = m.inspection join service s on s.id = i.service
   where m.person = who order by m.id;
  return query select 'interests', json_build_object('service', s.name, 'kind', t.kind, 'note', t.note, 'from', t.from_day,
      'until', t.until_day, 'at', t.declared_at) from interest t join service s on s.id = t.service where t.person = who order by t.id;
  return query select 'training', json_build_object('course', t.course, 'at', t.passed_on, 'until', t.valid_until)
    from training t where t.person = who order by t.id;
  return query select 'deeds', json_build_object('at', e.at, 'action', e.action, 'inspection', s.name, 'from', e.from_address)
    from audit_entry e left join inspection i on i.id = e.inspection left join service s on s.id = i.service
   where e.person = who order by e.id;
  -- what others did to them: without who they are
  return query select 'done-to-them', json_build_object('at', e.at, 'action', e.action, 'inspection', s.name,
      'detail', (select string_agg(d.key || ': ' || d.value, '; ' order by d.key)
                   from jsonb_each_text(e.detail - 'person') d where d.value <> ''))
    from audit_entry e left join inspection i on i.id = e.inspection left join service s on s.id = i.service
   where e.detail ? 'person' and e.detail ->> 'person' = who::text and e.person is distinct from who order by e.id;
  for one in
    select c.conrelid::regclass::text as place, a.attname as mark
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1, 2
  loop
    execute format('select count(*) from %I where %I = $1', one.place, one.mark) into many using who;
    if many > 0 then
      return query select 'marks', json_build_object('table', one.place, 'column', one.mark, 'rows', many);
    end if;
  end loop;
end $$;
create index audit_entry_detail_person on audit_entry ((detail ->> 'person')) where detail ? 'person';

-- The same of a child, by the reference of their case: for the lead of the inspection, or an administrator who says why.
create function held_on_case(which bigint, case_named text) returns table (part text, who text, item json)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (leads(which) or (holds('administrator') and not which = any (my_walled_inspections()))) then
    raise exception 'a copy is made by the lead of the inspection, or by an administrator' using errcode = 'insufficient_privilege';
  end if;
  return query select 'record', null::text, json_build_object('case', c.reference, 'unit', c.unit, 'area', c.area, 'attributes', c.attributes)
    from case_record c where c.inspection = which and c.reference = case_named;
  return query select 'sample', null::text, json_build_object('state', d.state, 'place', d.position, 'at', w.drawn_at,
      'until', w.superseded_at, 'row', d.row_text)
    from drawn_case d join draw w on w.id = d.draw where d.inspection = which and d.reference = case_named order by d.id;
  return query select 'allocation', case_staff(which, l.assessor), json_build_object('marking', l.marking, 'at', l.allocated_at,
      'until', l.ended_at, 'reason', l.reason)
    from allocation l where l.inspection = which and l.reference = case_named order by l.id;
  return query select 'answers', case_staff(which, e.assessor), json_build_object('question', e.question, 'answer', e.answer,
      'reasons', array_to_string(e.reasons, ', '), 'note', e.note, 'marking', e.marking, 'given-at', e.given_at, 'at', e.received_at)
    from answer_event e where e.inspection = which and e.reference = case_named order by e.received_order;
  return query select 'audit', coalesce('p' || e.person, ''), json_build_object('at', e.at, 'action', e.action)
    from audit_entry e where e.inspection = which and e.case_reference = case_named order by e.id;
end $$;
-- One member of staff by one mark, whatever they are called where: the copy says a letter.
create function case_staff(which bigint, named text) returns text language sql stable
  return coalesce((select 'p' || m.person from team_member m
                    where m.inspection = which and m.reference = named and m.person is not null limit 1), 'r' || named);
revoke execute on function held_on_person(bigint), held_on_case(bigint, text) from public;
grant execute on function held_on_person(bigint), held_on_case(bigint, text) to ${pool};
