-- Judging: what has been handed in and looked at, what a case's answers were last changed by, and who sees and gives which.

-- Counts what is changed about the judging of a case, so that whoever shows it knows whether to read it anew: events
-- commit in another order than they are numbered, so no number of theirs would tell.
create table case_version (
  inspection bigint not null references inspection,
  reference text not null,
  version bigint not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (inspection, reference)
);

-- The way of one marking of one case: handed in, sent back, accepted, locked, opened again. Only ever added to.
create table judging_step (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  reference text not null,
  marking text not null check (marking in ('first', 'second')),
  step text not null check (step in ('submitted', 'taken-back', 'sent-back', 'accepted', 'locked', 'reopened')),
  reason text not null default '' check (length(reason) <= 2000),
  taken_at timestamptz not null default now(),
  taken_by bigint references person default me(),
  check (step not in ('sent-back', 'reopened') or btrim(reason) <> '')
);
create index judging_step_case on judging_step (inspection, reference, marking, id desc);

-- What a reviewer asks about the answer to one question.
create table judging_comment (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  reference text not null,
  marking text not null check (marking in ('first', 'second')),
  question text not null,
  words text not null check (btrim(words) <> '' and length(words) <= 4000),
  made_at timestamptz not null default now(),
  made_by bigint references person default me(),
  settled_at timestamptz,
  settled_by bigint references person
);
create index judging_comment_case on judging_comment (inspection, reference, marking);

-- What is worth telling of a case in the report: good practice, and words that were said. A new wording takes the place of
-- an older one, which is kept.
create table worth_telling (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  reference text not null,
  kind text not null check (kind in ('example', 'quotation')),
  standard text not null default '',
  title text not null default '' check (length(title) <= 200),
  words text not null check (length(words) <= 10000),        -- empty: taken back
  speaker text not null default '' check (length(speaker) <= 200),
  names_altered boolean not null default false,
  instead_of bigint unique references worth_telling,
  told_at timestamptz not null default now(),
  told_by bigint references person default me()
);
create index worth_telling_case on worth_telling (inspection, reference);

-- Where a marking stands: the last step, or open.
create function marking_state(which bigint, which_case text, which_marking text) returns text
  language sql stable security definer set search_path = public, pg_temp
  return coalesce((select s.step from judging_step s
                    where s.inspection = which and s.reference = which_case and s.marking = which_marking
                    order by s.id desc limit 1), 'open');
create function is_open(state text) returns boolean language sql immutable
  return state in ('open', 'taken-back', 'sent-back', 'reopened');

-- One at a time may answer or decide about a case: whoever asks waits here until the one before has been kept.
create function hold_case(which bigint, which_case text) returns void language sql volatile
  as $$ select pg_advisory_xact_lock(hashtextextended('case ' || which_case, which)) $$;

-- The markings, as 'inspection marking case', that the person who acts was given.
create function my_markings() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(a.inspection || ' ' || a.marking || ' ' || a.reference), '{}')
            from team_member m join allocation a on a.inspection = m.inspection and a.assessor = m.reference and a.ended_at is null
           where m.person = me() and m.removed_at is null and m.inspection = any (my_inspections()));
-- The other markings of their cases, kept from them while one of the two is still open: who marks a second time does not
-- see what the first time gave, nor the other way round, whatever else they are on the team.
create function my_blind_markings() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(o.inspection || ' ' || o.marking || ' ' || o.reference), '{}')
            from team_member m
            join allocation a on a.inspection = m.inspection and a.assessor = m.reference and a.ended_at is null
            join allocation o on o.inspection = a.inspection and o.reference = a.reference and o.marking <> a.marking
             and o.ended_at is null
           where m.person = me() and m.removed_at is null
             and (is_open(marking_state(a.inspection, a.reference, a.marking))
               or is_open(marking_state(o.inspection, o.reference, o.marking))));
create function my_open_doors() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(o.inspection || ' ' || o.marking || ' ' || o.reference), '{}')
            from team_member m
            join allocation a on a.inspection = m.inspection and a.assessor = m.reference and a.ended_at is null
            join allocation o on o.inspection = a.inspection and o.reference = a.reference and o.ended_at is null
           where m.person = me() and m.removed_at is null and m.inspection = any (my_inspections())
             and (o.marking = a.marking
               or not is_open(marking_state(a.inspection, a.reference, a.marking))
                  and not is_open(marking_state(o.inspection, o.reference, o.marking))));
-- Those on a team who see what others judged: not the assessors who come for their own cases only.
create function sees_answers() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'quality-lead', 'partner-inspector', 'observer');

-- Whether the person who acts may answer here, under this name of the team.
create function may_answer(which bigint, which_case text, which_marking text, as_assessor text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select 1 from team_member m
     where m.inspection = which and m.person = me() and m.removed_at is null and m.reference = as_assessor
       and which = any (my_inspections())
       and case which_marking
             when 'agreed' then m.role in ('lead-inspector', 'quality-lead')
               and not is_open(marking_state(which, which_case, 'first')) and not is_open(marking_state(which, which_case, 'second'))
               and marking_state(which, which_case, 'first') <> 'locked'
             else is_open(marking_state(which, which_case, which_marking))
               and (which_marking = 'first' and m.role = 'lead-inspector'
                      and not which || ' first ' || which_case = any (my_blind_markings())
                 or exists (select 1 from allocation a where a.inspection = which and a.reference = which_case
                               and a.marking = which_marking and a.assessor = as_assessor and a.ended_at is null))
           end);

drop policy answer_event_seen on answer_event;
create policy answer_event_seen on answer_event for select using (
  task() in ('demo', 'retention', 'scores')
  or inspection || ' ' || marking || ' ' || reference = any ((select my_open_doors())::text[])
  or (inspection = any ((select sees_answers())::bigint[])
      and not inspection || ' ' || marking || ' ' || reference = any ((select my_blind_markings())::text[])));
drop policy answer_event_made on answer_event;
create policy answer_event_made on answer_event for insert
  with check (task() = 'demo' or may_answer(inspection, reference, marking, assessor));

-- What is changed about a case counts its version on; the pool itself cannot.
create function case_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into case_version as v (inspection, reference, version)
  select c.inspection, c.reference, 1 from (select distinct inspection, reference from changed) c order by 1, 2
  on conflict (inspection, reference) do update set version = v.version + 1, changed_at = clock_timestamp();
  return null;
end $$;
create trigger answer_event_changes after insert on answer_event
  referencing new table as changed for each statement execute function case_changed();
create trigger judging_step_changes after insert on judging_step
  referencing new table as changed for each statement execute function case_changed();

insert into case_version (inspection, reference, version)
select distinct inspection, reference, 1 from answer_event;

grant select on case_version to ${pool};
grant select, insert (inspection, reference, marking, step, reason) on judging_step to ${pool};
grant select, insert (inspection, reference, marking, question, words), update (settled_at, settled_by) on judging_comment to ${pool};
grant select, insert (inspection, reference, kind, standard, title, words, speaker, names_altered, instead_of) on worth_telling to ${pool};

alter table case_version enable row level security;
create policy case_version_seen on case_version for select
  using (inspection = any ((select my_inspections())::bigint[]) or task() in ('demo', 'retention', 'scores'));

-- Of a second marking nobody hears before it is theirs to see.
alter table judging_step enable row level security;
create policy judging_step_seen on judging_step for select using (
  task() in ('demo', 'retention', 'scores')
  or inspection || ' ' || marking || ' ' || reference = any ((select my_open_doors())::text[])
  or inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[])
  or (marking = 'first' and inspection = any ((select sees_answers())::bigint[])
      and not inspection || ' ' || marking || ' ' || reference = any ((select my_blind_markings())::text[])));
create policy judging_step_made on judging_step for insert with check (
  taken_by = me() and case
    when step = 'submitted' then is_open(marking_state(inspection, reference, marking))
      and inspection || ' ' || marking || ' ' || reference = any ((select my_markings())::text[])
    when step = 'taken-back' then marking_state(inspection, reference, marking) = 'submitted'
      and inspection || ' ' || marking || ' ' || reference = any ((select my_markings())::text[])
    when step = 'sent-back' then marking_state(inspection, reference, marking) = 'submitted'
      and inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[])
    when step = 'accepted' then marking_state(inspection, reference, marking) = 'submitted'
      and inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[])
    when step = 'locked' then marking_state(inspection, reference, marking) = 'accepted' and leads(inspection)
    else marking_state(inspection, reference, marking) in ('accepted', 'locked') and leads(inspection) end
  or task() = 'demo');

alter table judging_comment enable row level security;
create policy judging_comment_seen on judging_comment for select using (
  task() in ('demo', 'retention')
  or inspection || ' ' || marking || ' ' || reference = any ((select my_markings())::text[])
  or inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[]));
create policy judging_comment_made on judging_comment for insert
  with check (task() = 'demo' or made_by = me() and inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[]));
create policy judging_comment_settled on judging_comment for update using (
  settled_at is null and (inspection || ' ' || marking || ' ' || reference = any ((select my_markings())::text[])
  or inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[])))
  with check (settled_by = me());

alter table worth_telling enable row level security;
create policy worth_telling_seen on worth_telling for select using (
  task() in ('demo', 'retention') or inspection = any ((select sees_answers())::bigint[])
  or exists (select 1 from unnest((select my_markings())::text[]) mine (key)
              where key in (inspection || ' first ' || reference, inspection || ' second ' || reference)));
create policy worth_telling_made on worth_telling for insert with check (
  task() = 'demo' or told_by = me() and (leads(inspection)
  or inspection || ' first ' || reference = any ((select my_markings())::text[])
  or inspection || ' second ' || reference = any ((select my_markings())::text[])));

do $$
declare name text;
begin
  foreach name in array array['judging_step', 'judging_comment', 'worth_telling']
  loop
    execute format('create policy %I on %I as restrictive for insert with check (not is_erased(inspection))', name || '_erased', name);
  end loop;
end $$;
