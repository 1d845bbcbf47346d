-- The ratings panel: when it sat and who was there, which ratings were proposed and agreed, and what the service was told
-- from it before the report. All of it is only ever added to.

-- Who sees what the panel has before it, and who agrees ratings. Partner inspectors, observers and analysts see scores only.
create function sees_panel() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'quality-lead', 'panel-member', 'chief-inspector',
                        'assistant-chief-inspector');
create function agrees_ratings() returns bigint[] language sql stable
  return inspections_as('panel-member', 'chief-inspector', 'assistant-chief-inspector');
create function keeps_sittings() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'panel-member', 'chief-inspector', 'assistant-chief-inspector');

-- What was done, across both tables, in its order.
create sequence panel_act as bigint;
grant usage on sequence panel_act to ${pool};

-- One version of what is known of a sitting; the highest holds.
create table panel_sitting (
  id bigint primary key default nextval('panel_act'),
  inspection bigint not null references inspection,
  number integer not null check (number > 0),
  version integer not null check (version > 0),
  day date not null,
  present text[] not null default '{}',        -- of the team, by reference
  others text not null default '' check (length(others) <= 1000), -- posts, never names
  note text not null default '' check (length(note) <= 20000),
  written_at timestamptz not null default now(),
  written_by bigint references person default me(),
  by_said text not null default '',            -- who and when, of what came in a folder
  at_said text not null default '',
  unique (inspection, number, version),
  check (cardinality(present) > 0 or btrim(others) <> '')
);

-- A rating proposed by the lead, or agreed by the panel: of each thing, what was agreed last holds.
create table award (
  id bigint primary key default nextval('panel_act'),
  inspection bigint not null references inspection,
  act text not null check (act in ('proposed', 'agreed')),
  of text not null check (of <> '' and length(of) <= 80),
  rating text not null check (length(rating) <= 100),  -- empty: as the rules give
  computed text not null default '' check (length(computed) <= 100), -- what they gave then; empty for no rating
  reasons text not null default '' check (length(reasons) <= 20000),
  sitting integer,                             -- none for a proposal, and for what came without one in awarded.csv
  decided_at timestamptz not null default now(),
  decided_by bigint references person default me(),
  by_said text not null default '',
  at_said text not null default '',
  check (rating = '' or btrim(reasons) <> ''),
  check (act = 'agreed' or rating <> '')
);
create index award_inspection on award (inspection, of, id desc);

-- Feedback to the service as it was made, each version for ever.
create table feedback (
  inspection bigint not null references inspection,
  version integer not null check (version > 0),
  made_at timestamptz not null default now(),
  made_by bigint references person default me(),
  primary key (inspection, version)
);
create table feedback_file (
  inspection bigint not null,
  version integer not null,
  path text not null check (path ~ '^[a-z0-9.-]+(/[a-z0-9.-]+)?$' and length(path) <= 120),
  content bytea not null check (length(content) between 1 and 20971520),
  digest bytea not null,                       -- SHA-256
  primary key (inspection, version, path),
  foreign key (inspection, version) references feedback
);
create table feedback_handed (
  inspection bigint not null,
  version integer not null,
  handed_on date not null,
  handed_at timestamptz not null default now(),
  handed_by bigint references person default me(),
  primary key (inspection, version),
  foreign key (inspection, version) references feedback
);

grant select, insert on panel_sitting, award, feedback, feedback_file, feedback_handed to ${pool};

do $$
declare one record;
begin
  for one in select * from (values
      ('panel_sitting', 'inspection = any ((select keeps_sittings())::bigint[]) and written_by = me()', 'written_by'),
      ('award', 'decided_by = me() and case act when ''proposed'' then leads(inspection)
                                                else inspection = any ((select agrees_ratings())::bigint[]) end', 'decided_by'))
      as t (name, may, doer)
  loop
    execute format('alter table %I enable row level security', one.name);
    execute format('create policy %I on %I for select using (
        inspection = any ((select sees_panel())::bigint[])
        or inspection = any ((select my_new_inspections())::bigint[])
        or (select task()) in (''demo'', ''retention'', ''scores'', ''report''))', one.name || '_seen', one.name);
    execute format('create policy %I on %I for insert with check (%s)', one.name || '_made', one.name, one.may);
    -- a folder that is taken in says who did what; nobody here is taken for them
    execute format('create policy %I on %I for insert with check ((%3$s is null or %3$s = me()) and
        (inspection = any ((select my_new_inspections())::bigint[]) or task() = ''demo''))', one.name || '_taken', one.name, one.doer);
    execute format('create policy %I on %I as restrictive for insert with check (not is_erased(inspection))',
      one.name || '_erased', one.name);
  end loop;
end $$;

-- The service sees a version from the day on which it was handed to them, and not before.
create function is_handed(which bigint, which_version integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from feedback_handed h where h.inspection = which and h.version = which_version);
create function my_feedback() returns bigint[] language sql stable
  return inspections_as('service-contact');
do $$
declare name text;
begin
  foreach name in array array['feedback', 'feedback_file', 'feedback_handed']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (
        inspection = any ((select sees_panel())::bigint[])
        or (inspection = any ((select my_feedback())::bigint[]) and is_handed(inspection, version))
        or task() in (''demo'', ''retention''))', name || '_seen', name);
    execute format('create policy %I on %I for insert with check (leads(inspection) %s)', name || '_made', name,
      case name when 'feedback' then 'and made_by = me()' when 'feedback_handed' then 'and handed_by = me()' else '' end);
  end loop;
end $$;

-- How many ratings are agreed, for the list of tasks: a number, and nothing of what they are.
create function agreed_ratings(which bigint) returns integer
  language sql stable security definer set search_path = public, pg_temp
  return (select count(distinct a.of)::integer from award a
           where a.inspection = which and a.act = 'agreed'
             and (which = any (sees_panel()) or may_see_setup(which) and not which = any (my_feedback())));
