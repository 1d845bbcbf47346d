-- What is gathered beside the cases: documents asked for, pieces of evidence with their files, and the ratings that the
-- lead proposes for what the edition leaves to people. Pieces and proposals are only ever added to.

-- Who sees what was gathered, and who gathers.
create function sees_evidence() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'partner-inspector', 'quality-lead', 'observer', 'support-staff',
                        'panel-member', 'chief-inspector', 'assistant-chief-inspector');
create function gathers_evidence() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'partner-inspector');
create function asks_for_documents() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'partner-inspector', 'support-staff');

-- A file, and its bytes in parts, so that neither server nor database holds it whole in memory.
create table evidence_file (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  name text not null check (name <> '' and length(name) <= 200 and name !~ '[/\\[:cntrl:]]'),
  path text not null default '',               -- where it lay in the folder that it came in; empty for one sent here
  kind text not null,                          -- as what is in it says, never its name
  size bigint not null check (size between 1 and 20971520),
  digest bytea not null,                       -- SHA-256
  sent_at timestamptz not null default now(),
  sent_by bigint references person default me()
);
create index evidence_file_inspection on evidence_file (inspection, id);
create table evidence_part (
  file bigint not null references evidence_file,
  inspection bigint not null references inspection,
  part integer not null,
  content bytea not null check (length(content) between 1 and 1048576),
  primary key (file, part)
);
create index evidence_part_inspection on evidence_part (inspection);

create table evidence_request (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  what text not null check (what <> '' and length(what) <= 500),
  asked_of text not null default '' check (length(asked_of) <= 200), -- a post
  asked_on date not null,
  due_on date,
  about text not null default '' check (length(about) <= 80),
  received_on date,
  file bigint references evidence_file on delete set null,
  note text not null default '' check (length(note) <= 2000),
  withdrawn text not null default '' check (length(withdrawn) <= 2000),
  version integer not null default 1,
  changed_by bigint references person default me(),
  unique (inspection, number)
);

-- One version of a piece; the highest holds.
create table evidence_version (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  version integer not null check (version > 0),
  kind text not null check (kind in ('document', 'meeting', 'focus-group', 'observation', 'partner-note')),
  title text not null check (title <> '' and length(title) <= 200),
  day date,
  present text not null default '' check (length(present) <= 500), -- posts, never names
  says text not null default '' check (length(says) <= 20000),
  ties text not null default '' check (length(ties) <= 20000),     -- as evidence.csv writes them
  file bigint references evidence_file,
  request integer,                             -- the number of the request that brought it
  withdrawn text not null default '' check (length(withdrawn) <= 2000),
  written_at timestamptz not null default now(),
  written_by bigint references person default me(),
  by_said text not null default '',            -- who and when, of one that came in a folder
  at_said text not null default '',
  unique (inspection, number, version)
);

create table judged_proposal (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  standard text not null check (standard <> '' and length(standard) <= 80),
  rating text not null check (length(rating) <= 100),  -- empty: people decided not to rate it
  reasons text not null check (btrim(reasons) <> '' and length(reasons) <= 20000),
  proposed_at timestamptz not null default now(),
  proposed_by bigint references person default me(),
  by_said text not null default '',
  at_said text not null default ''
);
create index judged_proposal_inspection on judged_proposal (inspection, standard, id desc);

grant select, insert on evidence_file, evidence_part, evidence_version, judged_proposal to ${pool};
grant select, insert, update on evidence_request to ${pool};

do $$
declare one record;
begin
  for one in select * from (values
      ('evidence_file', 'asks_for_documents', 'sent_by'), ('evidence_part', 'asks_for_documents', ''),
      ('evidence_request', 'asks_for_documents', 'changed_by'), ('evidence_version', 'gathers_evidence', 'written_by'),
      ('judged_proposal', '', 'proposed_by')) as t (name, made, doer)
  loop
    execute format('alter table %I enable row level security', one.name);
    execute format('create policy %I on %I for select using (
        inspection = any ((select sees_evidence())::bigint[])
        or inspection = any ((select my_new_inspections())::bigint[]) or task() in (''demo'', ''retention''))',
      one.name || '_seen', one.name);
    execute format('create policy %I on %I for insert with check (%s and %s)', one.name || '_made', one.name,
      case when one.made = '' then 'leads(inspection)'
           else format('inspection = any ((select %I())::bigint[])', one.made) end,
      case when one.doer = '' then 'true' else one.doer || ' = me()' end);
    -- a folder that is taken in says who did what; nobody here is taken for them
    execute format('create policy %I on %I for insert with check (%s and
        (inspection = any ((select my_new_inspections())::bigint[]) or task() = ''demo''))', one.name || '_taken', one.name,
      case when one.doer = '' then 'true' else format('(%1$s is null or %1$s = me())', one.doer) end);
    execute format('create policy %I on %I as restrictive for insert with check (not is_erased(inspection))',
      one.name || '_erased', one.name);
  end loop;
end $$;
create policy evidence_request_changed on evidence_request for update
  using (inspection = any ((select asks_for_documents())::bigint[]))
  with check (inspection = any ((select asks_for_documents())::bigint[]) and changed_by = me());

-- Nothing of one inspection belongs to another, and a file is whole when it is there.
create function evidence_stays_together() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.file is not null and not exists (
      select 1 from evidence_file f where f.id = new.file and f.inspection = new.inspection) then
    raise exception 'a file belongs to one inspection' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger evidence_version_together before insert on evidence_version
  for each row execute function evidence_stays_together();
create trigger evidence_request_together before insert or update on evidence_request
  for each row execute function evidence_stays_together();
create trigger evidence_part_together before insert on evidence_part
  for each row execute function evidence_stays_together();

-- How much the files of an inspection take up, for whoever would add one.
create function evidence_bytes(which bigint) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(sum(f.size), 0)::bigint from evidence_file f where f.inspection = which);
-- How much there is of it, for the list of tasks: numbers, and nothing of what it says.
create function gathered(which bigint, out requests integer, out outstanding integer, out pieces integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when may_see_setup(which) or which = any (my_inspections()) then
           (select count(*)::integer from evidence_request r where r.inspection = which and r.withdrawn = '') end,
         case when may_see_setup(which) or which = any (my_inspections()) then
           (select count(*)::integer from evidence_request r
             where r.inspection = which and r.withdrawn = '' and r.received_on is null) end,
         case when may_see_setup(which) or which = any (my_inspections()) then
           (select count(distinct v.number)::integer from evidence_version v where v.inspection = which) end $$;
