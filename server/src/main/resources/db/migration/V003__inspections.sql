-- Editions, inspections and who is on them.
create table edition (
  id bigint generated always as identity primary key,
  framework text not null,
  edition text not null,
  revision integer not null,
  hash text not null,                          -- of all that can change a result
  text_hash text not null,
  content jsonb not null,                      -- the whole edition, as `framework export` writes it
  state text not null check (state in ('draft', 'published', 'retired')),
  title_en text not null default '',
  title_cy text not null default '',
  loaded_at timestamptz not null default now(),
  loaded_by bigint references person,
  published_at timestamptz,
  version integer not null default 1
);
create unique index edition_published on edition (framework, edition, revision) where state <> 'draft';

create table inspection (
  id bigint generated always as identity primary key,
  service bigint not null references service,
  edition bigint not null references edition,
  title text not null default '' check (length(title) <= 200),
  state text not null default 'planned' check (state in ('planned', 'under-way', 'finished', 'stopped')),
  follows bigint references inspection,        -- the inspection of the same service that this one follows up
  why text not null default '' check (length(why) <= 2000),
  notice_on date,                              -- when the service is told
  notice_sent_on date,
  fieldwork_from date,
  fieldwork_until date,
  publication_on date,
  caseload_taken_at timestamptz,
  random_seed text not null default '',
  about text not null default '',
  rest jsonb not null default '{}',            -- what its folder says beyond the columns here
  created_at timestamptz not null default now(),
  created_by bigint references person,
  version integer not null default 1,
  check (fieldwork_until >= fieldwork_from)
);
create index inspection_service on inspection (service);
create index inspection_fieldwork on inspection (fieldwork_from);
-- The parts of the service that this inspection scores too, by their names at the time.
create table inspection_area (
  inspection bigint not null references inspection,
  name text not null,
  position integer not null,
  primary key (inspection, name)
);

create table team_member (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  person bigint references person,             -- null for one known only by the reference in an imported folder
  reference text not null,                     -- how files and answers name them
  role text not null,
  capacity integer check (capacity between 0 and 1000),
  added_at timestamptz not null default now(),
  added_by bigint references person,
  removed_at timestamptz,
  removed_by bigint references person
);
create unique index team_member_reference on team_member (inspection, reference, role) where removed_at is null;
create index team_member_person on team_member (person, inspection) where removed_at is null;

-- The inspections a person is on, less those of services that they are walled off from.
create function my_inspections() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct m.inspection), '{}')
            from team_member m join inspection i on i.id = m.inspection
           where m.person = me() and m.removed_at is null and not i.service = any (my_walls()));
create function leads(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from team_member m join inspection i on i.id = m.inspection
                  where m.inspection = which and m.person = me() and m.removed_at is null
                    and m.role = 'lead-inspector' and not i.service = any (my_walls()));
-- Those who run the programme see that an inspection is there and set it up, never its cases.
create function runs_programme() returns boolean language sql stable return holds('administrator', 'support-staff');

create table milestone_date (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  milestone text not null,
  moved_to date,                               -- null puts it back to where the edition has it
  reason text not null check (reason <> '' and length(reason) <= 2000),
  moved_at timestamptz not null default now(),
  moved_by bigint references person
);
create index milestone_date_inspection on milestone_date (inspection);
create table milestone_done (
  inspection bigint not null references inspection,
  milestone text not null,
  done_on date not null,
  noted_by bigint references person,
  primary key (inspection, milestone)
);

create table interview (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  starts_at timestamp,                         -- as the clock on the wall says
  minutes integer check (minutes between 5 and 600),
  place text not null default '' check (length(place) <= 200),
  subject text not null check (subject <> '' and length(subject) <= 200), -- a post or a kind of person, never a child
  attended text not null default '' check (length(attended) <= 500),
  state text not null default 'planned' check (state in ('planned', 'held', 'missed', 'cancelled')),
  interviewer bigint references person,
  note text not null default '' check (length(note) <= 2000),
  version integer not null default 1
);
create index interview_inspection on interview (inspection);

create table indicator (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  area text,
  name text not null check (name <> '' and length(name) <= 300),
  value text not null check (length(value) <= 100),
  unit text not null default '' check (length(unit) <= 100),
  comparator text not null default '' check (length(comparator) <= 100),
  comparator_name text not null default '' check (length(comparator_name) <= 300),
  period text not null default '' check (length(period) <= 200),
  source text not null default '' check (length(source) <= 500),
  rest jsonb not null default '{}',
  position integer not null default 0,
  version integer not null default 1
);
create index indicator_inspection on indicator (inspection);

-- Files of an inspection's folder that no table here holds yet: kept as they came, so that nothing is lost.
create table folder_file (
  inspection bigint not null references inspection,
  path text not null check (path !~ '(^/|\.\.)' and length(path) <= 300),
  content bytea not null,
  primary key (inspection, path)
);

grant select, insert, update on edition, inspection, team_member, interview, indicator to ${pool};
grant select, insert, delete on inspection_area to ${pool};
grant select, insert on milestone_date to ${pool};
grant select, insert, update, delete on milestone_done, folder_file to ${pool};
grant delete on interview, indicator to ${pool};
grant delete on edition to ${pool};

alter table edition enable row level security;
create policy edition_seen on edition for select
  using (task() <> '' or (me() is not null and (state <> 'draft' or holds('administrator'))));
create policy edition_made on edition for insert
  with check (holds('administrator', 'lead-inspector', 'support-staff') or task() in ('library', 'demo'));
create policy edition_changed on edition for update using (holds('administrator') or task() = 'library');
create policy edition_gone on edition for delete using (state = 'draft' and holds('administrator'));

alter table inspection enable row level security;
create policy inspection_seen on inspection for select
  using (id = any ((select my_inspections())::bigint[])
     or ((select runs_programme()) and not service = any ((select my_walls())::bigint[]))
     or (created_by = me() and not service = any ((select my_walls())::bigint[]))
     or task() in ('demo', 'retention'));
create policy inspection_made on inspection for insert
  with check ((holds('administrator', 'support-staff', 'lead-inspector') and created_by = me()
               and not service = any (my_walls())) or task() = 'demo');
create policy inspection_changed on inspection for update
  using (leads(id) or (runs_programme() and not service = any (my_walls())) or task() in ('demo', 'retention'));

-- Rows of set-up: seen by those on the inspection and by those who run the programme.
create function may_see_setup(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return which = any (my_inspections())
    or exists (select 1 from inspection i where i.id = which and not i.service = any (my_walls())
                and (runs_programme() or i.created_by = me()));
create function may_set_up(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return leads(which) or exists (select 1 from inspection i where i.id = which and not i.service = any (my_walls())
                and (runs_programme() or (i.created_by = me() and i.created_at = now())));
do $$
declare name text;
begin
  foreach name in array array['inspection_area', 'team_member', 'milestone_date', 'milestone_done', 'interview', 'indicator']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (inspection = any ((select my_inspections())::bigint[])
        or may_see_setup(inspection) or task() in (''demo'', ''retention''))', name || '_seen', name);
    execute format('create policy %I on %I for insert with check (may_set_up(inspection) or task() = ''demo'')', name || '_made', name);
    execute format('create policy %I on %I for update using (may_set_up(inspection) or task() in (''demo'', ''retention''))', name || '_changed', name);
    execute format('create policy %I on %I for delete using (may_set_up(inspection) or task() in (''demo'', ''retention''))', name || '_gone', name);
  end loop;
end $$;
-- The files of a folder can hold what was judged: only those on the inspection.
alter table folder_file enable row level security;
create policy folder_file_all on folder_file
  using (inspection = any ((select my_inspections())::bigint[]) or task() in ('demo', 'retention'))
  with check (leads(inspection) or task() in ('demo', 'retention'));
