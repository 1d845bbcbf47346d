-- What cases raise: concerns, which are told the same day and stand until they are closed, and lines of enquiry, which
-- somebody follows. What is done about them is only ever added.
create function raises_concerns() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'practice-assessor', 'local-assessor', 'quality-lead',
                        'partner-inspector');

create table concern_act (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  step integer not null check (step > 0),
  act text not null check (act in ('raised', 'told', 'answered', 'closed')),
  reference text not null check (reference <> '' and length(reference) <= 100), -- the case, on each of its acts
  kind text not null default '' check (kind in ('', 'child', 'others', 'acted', 'passed-on', 'mistaken')),
  words text not null check (btrim(words) <> '' and length(words) <= 4000),
  post text not null default '' check (length(post) <= 200),
  name text not null default '' check (length(name) <= 200),
  happened text not null default '' check (length(happened) <= 40), -- as the clock on the wall said
  how text not null default '' check (length(how) <= 200),
  done_at timestamptz not null default now(),
  done_by bigint references person default me(),
  by_said text not null default '',
  at_said text not null default '',
  unique (inspection, number, step),
  check ((act = 'raised') = (step = 1))
);
create index concern_act_reference on concern_act (inspection, reference) where act = 'raised';

create table enquiry_act (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  step integer not null check (step > 0),
  act text not null check (act in ('raised', 'given', 'answered', 'reopened', 'closed')),
  cases text[] not null default '{}',
  about text[] not null default '{}',
  given_to bigint references person,           -- who follows it, where it was raised or given
  to_said text not null default '',
  words text not null check (btrim(words) <> '' and length(words) <= 4000),
  evidence integer[] not null default '{}',    -- numbers of pieces
  done_at timestamptz not null default now(),
  done_by bigint references person default me(),
  by_said text not null default '',
  at_said text not null default '',
  unique (inspection, number, step),
  check ((act = 'raised') = (step = 1))
);
create index enquiry_act_given on enquiry_act (given_to, inspection) where given_to is not null;

grant select, insert on concern_act, enquiry_act to ${pool};

do $$
declare one text;
begin
  foreach one in array array['concern_act', 'enquiry_act']
  loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy %I on %I for select using (inspection = any ((select sees_cases())::bigint[])
        or inspection = any ((select my_new_inspections())::bigint[]) or task() in (''demo'', ''retention''))', one || '_seen', one);
    execute format('create policy %I on %I for insert with check (
        inspection = any ((select raises_concerns())::bigint[]) and done_by = me())', one || '_made', one);
    execute format('create policy %I on %I for insert with check ((done_by is null or done_by = me()) and
        (inspection = any ((select my_new_inspections())::bigint[]) or task() = ''demo''))', one || '_taken', one);
    execute format('create policy %I on %I as restrictive for insert with check (not is_erased(inspection))', one || '_erased', one);
  end loop;
end $$;

-- How many concerns are open: for those who see cases and for those who run the inspection, and nothing of what they say.
create function open_concerns(which bigint) returns integer
  language sql stable security definer set search_path = public, pg_temp
  return (select count(*)::integer from concern_act a
           where a.inspection = which and a.act = 'raised'
             and not exists (select 1 from concern_act c
                              where c.inspection = which and c.number = a.number and c.act = 'closed')
             and (which = any (sees_cases()) or may_set_up(which)));

-- The lines of enquiry that are open and given to whoever asks.
create function my_enquiries() returns table (inspection bigint, number integer)
  language sql stable as $$
  select g.inspection, g.number
    from (select distinct on (a.inspection, a.number) a.inspection, a.number, a.given_to
            from enquiry_act a
           where a.act in ('raised', 'given')
             and (a.inspection, a.number) in (select m.inspection, m.number from enquiry_act m where m.given_to = me())
           order by a.inspection, a.number, a.step desc) g
   where g.given_to = me()
     and (select l.act from enquiry_act l
           where l.inspection = g.inspection and l.number = g.number and l.act <> 'given'
           order by l.step desc limit 1) in ('raised', 'reopened') $$;

-- What was raised about one case, for the copy that is given to the child: of whom and to whom it was said is left out.
create function raised_on_case(which bigint, case_named text) returns table (part text, who text, item json)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (leads(which) or (holds('administrator') and not which = any (my_walled_inspections()))) then
    raise exception 'a copy is made by the lead of the inspection, or by an administrator' using errcode = 'insufficient_privilege';
  end if;
  return query select 'concerns', case when a.done_by is null then null else 'p' || a.done_by end,
      json_build_object('act', a.act, 'kind', a.kind, 'words', a.words, 'happened', a.happened, 'how', a.how, 'at', a.done_at)
    from concern_act a where a.inspection = which and a.reference = case_named order by a.number, a.step;
  return query select 'enquiries', case when a.done_by is null then null else 'p' || a.done_by end,
      json_build_object('act', a.act, 'words', a.words, 'at', a.done_at)
    from enquiry_act a
   where a.inspection = which and exists (select 1 from enquiry_act r where r.inspection = which and r.number = a.number
                                             and r.act = 'raised' and case_named = any (r.cases))
   order by a.number, a.step;
end $$;
revoke execute on function raised_on_case(bigint, text) from public;
grant execute on function raised_on_case(bigint, text) to ${pool};
