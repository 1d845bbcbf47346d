-- The caseload, what is drawn from it, who judges which case, and what they answer.
create table source_system (
  id bigint generated always as identity primary key,
  name text not null unique check (name <> '' and length(name) <= 200),
  framework text not null,
  mapping jsonb not null,                      -- how its columns become ours, remembered from the last time
  changed_at timestamptz not null default now(),
  changed_by bigint references person,
  version integer not null default 1
);
create table caseload_upload (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  file_name text not null check (length(file_name) <= 300),
  digest bytea not null,
  content bytea not null,
  mapping jsonb,
  source_system bigint references source_system,
  state text not null check (state in ('sent', 'faulty', 'taken', 'withdrawn')),
  problems integer,
  sent_at timestamptz not null default now(),
  sent_by bigint references person
);
create index caseload_upload_inspection on caseload_upload (inspection);
create table case_record (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  position integer not null,
  reference text not null check (reference <> '' and length(reference) <= 100),
  unit text not null,
  area text,
  attributes jsonb not null,
  unique (inspection, reference)
);
create table draw (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  record text not null,                        -- sample.yaml: plan, numbers, seed, algorithm
  drawn_at timestamptz not null default now(),
  drawn_by bigint references person,
  superseded_at timestamptz,
  reason text not null default '' check (length(reason) <= 2000)
);
create index draw_inspection on draw (inspection) where superseded_at is null;
create table drawn_case (
  id bigint generated always as identity primary key,
  draw bigint not null references draw,
  inspection bigint not null references inspection,
  reference text not null,
  position integer not null,
  row_text jsonb not null,                     -- the row of sample.csv
  state text not null
);
create index drawn_case_inspection on drawn_case (inspection, reference);
create index drawn_case_draw on drawn_case (draw);
create table allocation (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  reference text not null,
  marking text not null check (marking in ('first', 'second')),
  assessor text not null,                      -- a team member's reference
  because text not null default '',
  allocated_at timestamptz not null default now(),
  allocated_by bigint references person,
  ended_at timestamptz
);
create unique index allocation_now on allocation (inspection, reference, marking) where ended_at is null;
create index allocation_assessor on allocation (inspection, assessor) where ended_at is null;

-- Judgements are only ever added: the pool may neither change nor take away a row.
create table answer_event (
  event uuid primary key,
  inspection bigint not null references inspection,
  received_order bigint generated always as identity,
  reference text not null,
  question text not null,
  answer text not null,
  reasons text[] not null default '{}',
  note text not null default '',
  assessor text not null,
  marking text not null check (marking in ('first', 'second', 'agreed')),
  given_at text not null,                      -- the device's own time, as it said it
  received_at timestamptz not null default now(),
  replaces uuid[] not null default '{}',
  rest jsonb not null default '{}'
);
create index answer_event_case on answer_event (inspection, reference, question);
create index answer_event_order on answer_event (inspection, received_order);

grant select, insert, update on source_system, caseload_upload to ${pool};
grant select, insert, delete on case_record to ${pool};
grant select, insert, update on draw, drawn_case, allocation to ${pool};
grant select, insert on answer_event to ${pool};

alter table source_system enable row level security;
create policy source_system_all on source_system using (me() is not null)
  with check (holds('administrator', 'support-staff', 'lead-inspector'));
do $$
declare name text;
begin
  foreach name in array array['caseload_upload', 'case_record', 'draw', 'drawn_case', 'allocation', 'answer_event']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (inspection = any ((select my_inspections())::bigint[])
        or task() in (''demo'', ''retention''))', name || '_seen', name);
  end loop;
  foreach name in array array['case_record', 'draw', 'drawn_case', 'allocation']
  loop
    execute format('create policy %I on %I for insert with check (leads(inspection) or task() = ''demo'')', name || '_made', name);
    execute format('create policy %I on %I for update using (leads(inspection) or task() in (''demo'', ''retention''))', name || '_changed', name);
    execute format('create policy %I on %I for delete using (leads(inspection) or task() in (''demo'', ''retention''))', name || '_gone', name);
  end loop;
end $$;
create policy caseload_upload_made on caseload_upload for insert
  with check (inspection = any ((select my_inspections())::bigint[]) or task() = 'demo');
create policy caseload_upload_changed on caseload_upload for update
  using (inspection = any ((select my_inspections())::bigint[]) or task() in ('demo', 'retention'));
create policy answer_event_made on answer_event for insert
  with check (inspection = any ((select my_inspections())::bigint[]) or task() = 'demo');
