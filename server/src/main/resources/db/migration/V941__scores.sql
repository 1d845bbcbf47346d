-- Live scores: what the server reads to work them out, and what finished inspections came to.

-- The server works scores out by itself, by its task 'scores', once a page has asked whether whoever looks may see them; of
-- single cases it shows only what that person's own eyes see.
create policy inspection_scored on inspection for select using ((select task()) = 'scores');
create policy inspection_area_scored on inspection_area for select using (task() = 'scores');
create policy folder_file_scored on folder_file for select using (task() = 'scores' and path in ('judged.csv', 'awarded.csv'));
create policy retention_remains_scored on retention_remains for select using (task() = 'scores');
do $$
declare name text;
begin
  foreach name in array array['case_record', 'draw', 'drawn_case', 'judged_proposal', 'team_member']
  loop
    execute format('create policy %I on %I for select using ((select task()) = ''scores'')', name || '_scored', name);
  end loop;
  foreach name in array array['draw', 'drawn_case', 'answer_event']
  loop
    execute format('alter policy %I on %I using (
        (select task()) in (''demo'', ''retention'', ''scores'') or inspection = any ((select sees_cases())::bigint[])
        or exists (select 1 from inspection i where i.id = inspection and i.created_by = me() and i.created_at = now()))',
      name || '_roles', name);
  end loop;
end $$;
alter policy case_record_roles on case_record using (
  (select task()) in ('demo', 'retention', 'scores') or inspection = any ((select sees_cases())::bigint[])
  or inspection = any ((select sends_caseload())::bigint[])
  or exists (select 1 from inspection i where i.id = inspection and i.created_by = me() and i.created_at = now()));

-- What each finished inspection came to, in whole percent, so that another can be set beside all of them at once. It is
-- worked out by the same rules from the same answers, and forgotten as soon as one of them changes.
create table finished_score (
  inspection bigint not null references inspection,
  of text not null,                            -- a question, criterion, standard, section or theme
  percent integer not null check (percent between 0 and 100),
  primary key (inspection, of)
);
create index finished_score_of on finished_score (of, inspection) include (percent);
create table finished_scored (
  inspection bigint primary key references inspection,
  edition bigint not null references edition,
  scored_at timestamptz not null default now()
);
create index inspection_finished on inspection (edition) where state = 'finished';
grant select, insert on finished_score, finished_scored to ${pool};
alter table finished_score enable row level security;
create policy finished_score_scored on finished_score for select using ((select task()) = 'scores');
create policy finished_score_made on finished_score for insert with check (task() = 'scores');
alter table finished_scored enable row level security;
create policy finished_scored_scored on finished_scored for select using ((select task()) = 'scores');
create policy finished_scored_made on finished_scored for insert with check (task() = 'scores');

-- Whoever works one out waits for answers that are on their way, and they for it: none slips in between.
create function hold_finished_score(which bigint) returns void language sql volatile
  as $$ select pg_advisory_xact_lock(hashtextextended('finished score', which)) $$;
create function scores_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('finished score', c.inspection))
     from (select distinct inspection from changed order by 1) c;
  delete from finished_score f where f.inspection in (select inspection from changed);
  delete from finished_scored f where f.inspection in (select inspection from changed);
  return null;
end $$;
do $$
declare name text;
begin
  foreach name in array array['case_version', 'drawn_case', 'case_record']
  loop
    execute format('create trigger %I after insert on %I referencing new table as changed
                      for each statement execute function scores_changed()', name || '_scores_added', name);
  end loop;
  foreach name in array array['case_version', 'drawn_case']
  loop
    execute format('create trigger %I after update on %I referencing new table as changed
                      for each statement execute function scores_changed()', name || '_scores_changed', name);
  end loop;
end $$;
create function edition_changed_scores() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from finished_score f where f.inspection = new.id;
  delete from finished_scored f where f.inspection = new.id;
  return null;
end $$;
create trigger inspection_edition_scores after update of edition on inspection
  for each row when (old.edition is distinct from new.edition) execute function edition_changed_scores();
