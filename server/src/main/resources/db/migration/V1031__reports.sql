-- Reports made here: what was asked for and what came of it, the files, the stages of the report, what was published.

-- Who sees reports, who has them made, who takes a step.
create function sees_report() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'quality-lead', 'panel-member', 'chief-inspector',
                        'assistant-chief-inspector', 'editor', 'translator', 'publications');
create function makes_report() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'editor', 'translator', 'publications', 'chief-inspector', 'assistant-chief-inspector');

-- A report that somebody asked for. Servers take those that wait, one at a time each; whoever is at one gives a sign of life.
create table report_run (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  is_final boolean not null,
  comes_out date check ((comes_out is not null) = is_final), -- the day that a final one is dated
  languages text not null check (languages ~ '^[a-z]{2,8}(,[a-z]{2,8})*$'),
  formats text not null check (formats ~ '^[a-z]{2,8}(,[a-z]{2,8})*$'),
  asked_at timestamptz not null default now(),
  asked_by bigint references person default me(),
  state text not null default 'waiting' check (state in ('waiting', 'working', 'done', 'refused', 'failed', 'dropped')),
  files_done integer not null default 0,
  files_all integer not null,
  last_file text not null default '',
  problems json not null default '[]',         -- code, place, what, remedy of each
  tries integer not null default 0,
  server text not null default '',             -- whose turn it is: a mark of the server that is at it
  started_at timestamptz,
  alive_at timestamptz,
  ended_at timestamptz,
  rules text not null default '',              -- the hash of the edition's rules
  made_of json not null default '{}',          -- of each file of the folder its digest and how many lines it had
  says text not null default '',               -- the digest of all that the report says
  manifest text not null default '',           -- the digest of the file that lists the others
  thrown_at timestamptz                        -- when the files of an old draft went
);
create index report_run_inspection on report_run (inspection, id desc);
create index report_run_open on report_run (id) where state in ('waiting', 'working');
-- one at a time of each inspection
create unique index report_run_alone on report_run (inspection) where state in ('waiting', 'working');

create table report_file (
  id bigint generated always as identity primary key,
  run bigint not null references report_run,
  inspection bigint not null references inspection,
  path text not null check (path ~ '^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$' and length(path) <= 200),
  size bigint not null check (size >= 0),
  digest bytea not null,                       -- SHA-256
  unique (run, path)
);
create index report_file_inspection on report_file (inspection);
create table report_part (
  file bigint not null references report_file on delete cascade,
  inspection bigint not null references inspection,
  part integer not null,
  content bytea not null check (length(content) between 1 and 1048576),
  primary key (file, part)
);
create index report_part_inspection on report_part (inspection);

-- Each step of a report from stage to stage: only ever added to. The last one says where it stands.
create table report_step (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  from_stage text not null,
  to_stage text not null,
  note text not null default '' check (length(note) <= 2000),
  run bigint references report_run,            -- the files that were published
  taken_at timestamptz not null default now(),
  taken_by bigint references person default me(),
  at_said text not null default '',            -- when, of one that a folder came with
  unique (inspection, number)
);
create table publication_version (
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  on_day date not null,
  digest text not null,                        -- of the manifest
  run bigint references report_run,
  primary key (inspection, number)
);
create table publication_correction (
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  on_day date not null,
  text json not null,                          -- by language
  written_at timestamptz not null default now(),
  written_by bigint references person default me(),
  primary key (inspection, number)
);
grant select, insert, update on report_run to ${pool};
grant select, insert, delete on report_file to ${pool};
grant select, insert on report_part to ${pool};
grant select, insert on report_step, publication_version, publication_correction to ${pool};

-- Where a report stands; for rules of the database, whoever asks.
create function report_stage(which bigint) returns text
  language sql stable security definer set search_path = public, pg_temp
  return coalesce((select s.to_stage from report_step s where s.inspection = which order by s.number desc limit 1), 'draft');
-- The same, with how many reports were made, for whoever may know that the inspection is there: the list of tasks.
create function report_stands(which bigint, out stage text, out made integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when may then report_stage(which) end,
         case when may then (select count(*)::integer from report_run r where r.inspection = which and r.state = 'done') end
    from (select may_see_setup(which) or which = any (my_inspections()) as may) m $$;

-- Whose step it is. The table is core's, org.plumbline.report.stage.Moves; a test compares the two.
create function report_movers(from_stage text, to_stage text) returns text[] language sql immutable
  return case from_stage || ' ' || to_stage
    when 'draft checked' then array['quality-lead']
    when 'checked draft' then array['quality-lead']
    when 'checked with-service' then array['lead-inspector']
    when 'with-service commented' then array['lead-inspector']
    when 'commented revised' then array['lead-inspector']
    when 'revised with-service' then array['lead-inspector']
    when 'revised agreed' then array['panel-member', 'chief-inspector', 'assistant-chief-inspector']
    when 'agreed revised' then array['panel-member', 'chief-inspector', 'assistant-chief-inspector']
    when 'agreed translated' then array['translator']
    when 'agreed signed' then array['chief-inspector', 'assistant-chief-inspector']
    when 'translated revised' then array['lead-inspector']
    when 'translated signed' then array['chief-inspector', 'assistant-chief-inspector']
    when 'signed revised' then array['chief-inspector', 'assistant-chief-inspector']
    when 'signed published' then array['publications']
    when 'published in-correction' then array['publications']
    when 'in-correction published' then array['publications']
    when 'published withdrawn' then array['chief-inspector']
    else '{}' end;

do $$
declare name text;
begin
  foreach name in array array['report_run', 'report_file', 'report_part', 'report_step', 'publication_version', 'publication_correction']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (
        inspection = any ((select sees_report())::bigint[]) or (select task()) = ''report'')', name || '_seen', name);
  end loop;
  -- what the folder holds is seen by whoever may take it out, and while it comes in
  foreach name in array array['report_step', 'publication_version', 'publication_correction']
  loop
    execute format('create policy %I on %I for select using (
        inspection = any ((select my_new_inspections())::bigint[]) or task() in (''demo'', ''retention''))', name || '_taken_seen', name);
    execute format('create policy %I on %I for insert with check (
        inspection = any ((select my_new_inspections())::bigint[]) or task() = ''demo'')', name || '_taken', name);
  end loop;
end $$;

create policy report_run_asked on report_run for insert
  with check (asked_by = me() and state = 'waiting' and inspection = any ((select makes_report())::bigint[]));
create policy report_run_erased on report_run as restrictive for insert with check (not is_erased(inspection));
create policy report_run_dropped on report_run for update
  using (state in ('waiting', 'working') and inspection = any ((select makes_report())::bigint[]))
  with check (state = 'dropped');
create policy report_run_made on report_run for update using (task() = 'report') with check (task() = 'report');
create policy report_file_made on report_file for insert with check (task() = 'report'
  and exists (select 1 from report_run r where r.id = run and r.inspection = report_file.inspection));
create policy report_part_made on report_part for insert with check (task() = 'report'
  and exists (select 1 from report_file f where f.id = file and f.inspection = report_part.inspection));
-- files of drafts go; those of a final one never do
create policy report_file_thrown on report_file for delete using (task() = 'report'
  and exists (select 1 from report_run r where r.id = run and not r.is_final));

create policy report_step_taken_by on report_step for insert
  with check (taken_by = me() and from_stage = report_stage(inspection)
    and inspection = any ((select inspections_as(variadic report_movers(from_stage, to_stage)))::bigint[])
    and (run is null or exists (select 1 from report_run r where r.id = run and r.inspection = report_step.inspection
                                   and r.is_final and r.state = 'done')));
create policy publication_version_made on publication_version for insert
  with check (report_stage(inspection) = 'published'
    and inspection = any ((select inspections_as('publications'))::bigint[])
    and exists (select 1 from report_run r where r.id = run and r.inspection = publication_version.inspection
                   and r.is_final and r.state = 'done' and r.manifest = digest));
create policy publication_correction_made on publication_correction for insert
  with check (written_by = me() and report_stage(inspection) = 'in-correction'
    and inspection = any ((select makes_report())::bigint[]));

-- What comes of publishing: the inspection is finished, and has the day of its report. Whoever publishes sets up nothing else.
create function report_is_out(which bigint) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  out_on date;
begin
  select v.on_day into out_on
    from report_step s join publication_version v on v.inspection = s.inspection and v.run = s.run
   where s.inspection = which and s.to_stage = 'published' and s.taken_by = me() and s.taken_at = now()
   order by s.number desc limit 1;
  if out_on is null then
    raise exception 'nothing was published just now' using errcode = 'insufficient_privilege';
  end if;
  -- one that was finished before keeps its day: the report came out then
  update inspection i set publication_on = out_on, changed_by = me(), version = i.version + 1
   where i.id = which and (i.state in ('planned', 'under-way') or i.publication_on is null)
     and not exists (select 1 from publication_version v where v.inspection = which and v.number > 1);
  with turned as (
    update inspection i set state = 'finished' where i.id = which and i.state in ('planned', 'under-way') returning i.id)
  insert into inspection_turn (inspection, state, reason, turned_by) select id, 'finished', '', me() from turned;
end $$;
revoke execute on function report_is_out(bigint) from public;
grant execute on function report_is_out(bigint) to ${pool};

-- What is finished already is out already.
insert into report_step (inspection, number, from_stage, to_stage, taken_by)
select i.id, 1, 'draft', 'published', null from inspection i where i.state = 'finished';
