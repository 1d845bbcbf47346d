-- What people write for the report: every text in each language, version by version; what is concluded and asked for; and
-- who has read a translation beside its original. Texts and reviews are only ever added to.

-- Who sees what is written, and who writes.
create function sees_writing() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'quality-lead', 'partner-inspector', 'observer', 'panel-member',
                        'chief-inspector', 'assistant-chief-inspector', 'analyst', 'editor', 'translator', 'publications');
create function writes_report() returns bigint[] language sql stable
  return inspections_as('lead-inspector', 'inspector', 'editor', 'publications');
-- The language that an inspection's texts are written in first: translators write the others.
create function first_language(which bigint) returns text
  language sql stable security definer set search_path = public, pg_temp
  return (select e.languages[1] from inspection i join edition e on e.id = i.edition where i.id = which);

-- One version of a text in one language; the one added last holds, and an empty one takes the text away.
create table written_text (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  text text not null check (text <> '' and length(text) <= 200),          -- such as texts/foreword or findings/s-1-1
  language text not null check (language ~ '^[a-z]{2,3}$'),
  source text not null check (length(source) <= 4000000),                 -- Markdown with figures by reference
  written_at timestamptz not null default now(),
  written_by bigint references person default me()                        -- null: it came in a folder
);
create index written_text_newest on written_text (inspection, text, language, id desc);

-- A strength, an area for improvement, a practice example or a recommendation; what it says is a text.
create table conclusion (
  inspection bigint not null references inspection,
  part text not null check (part in ('findings', 'practice-examples', 'recommendations')),
  id text not null check (id <> '' and length(id) <= 80),
  kind text not null default '' check (kind in ('', 'strength', 'area')),
  about text[] not null default '{}',          -- standards or sections
  owner text not null default '' check (length(owner) <= 80),
  grouped text not null default '' check (length(grouped) <= 80),
  rests_on text[] not null default '{}',       -- scores and ratings
  position integer not null,
  withdrawn boolean not null default false,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by bigint references person default me(),
  primary key (inspection, part, id),
  check ((part = 'findings') = (kind <> '')),
  check ((part = 'recommendations') = (owner <> ''))
);

-- That somebody read a translation beside its original: it holds as long as the digest of the two is the same.
create table text_review (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  text text not null check (text <> '' and length(text) <= 200),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  hash text not null check (length(hash) <= 200),
  reviewed_at timestamptz not null default now(),
  reviewed_by bigint references person default me(),
  by_said text not null default '',            -- who and when, of one that came in a folder
  at_said text not null default ''
);
create index text_review_inspection on text_review (inspection, language, text);

grant select, insert on written_text, text_review to ${pool};
grant select, insert, update (kind, about, owner, grouped, rests_on, position, withdrawn, version, changed_at, changed_by)
  on conclusion to ${pool};

do $$
declare one record;
begin
  for one in select * from (values ('written_text', 'written_by'), ('conclusion', 'changed_by'), ('text_review', 'reviewed_by')) as t (name, doer)
  loop
    execute format('alter table %I enable row level security', one.name);
    execute format('create policy %I on %I for select using (
        inspection = any ((select sees_writing())::bigint[]) or inspection = any ((select my_new_inspections())::bigint[])
        or (select task()) in (''demo'', ''retention'', ''report'', ''writing''))', one.name || '_seen', one.name);
    -- a folder that is taken in says who did what; nobody here is taken for them
    execute format('create policy %I on %I for insert with check ((%3$s is null or %3$s = me()) and
        (inspection = any ((select my_new_inspections())::bigint[]) or task() in (''demo'', ''writing'')))', one.name || '_taken', one.name, one.doer);
  end loop;
end $$;
create policy written_text_made on written_text for insert with check (written_by = me() and (
  inspection = any ((select writes_report())::bigint[])
  or (inspection = any ((select inspections_as('translator'))::bigint[]) and language <> first_language(inspection))));
create policy conclusion_made on conclusion for insert
  with check (changed_by = me() and inspection = any ((select writes_report())::bigint[]));
create policy conclusion_changed on conclusion for update
  using (inspection = any ((select writes_report())::bigint[]))
  with check (inspection = any ((select writes_report())::bigint[]) and changed_by = me());
-- Whoever wrote a translation as it stands does not review it.
create function wrote_last(which bigint, which_text text, in_language text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return coalesce((select w.written_by = me() from written_text w
                    where w.inspection = which and w.text = which_text and w.language = in_language order by w.id desc limit 1), false);
create policy text_review_made on text_review for insert with check (reviewed_by = me()
  and inspection = any ((select inspections_as('translator'))::bigint[])
  and language <> first_language(inspection) and not wrote_last(inspection, text, language));

-- How much of it there is, for the list of tasks: a number, and nothing of what it says.
create function texts_written(which bigint) returns integer
  language sql stable security definer set search_path = public, pg_temp
  return case when may_see_setup(which) or which = any (my_inspections()) then
    (select count(*)::integer from (select distinct on (w.text) w.text, w.source from written_text w
       where w.inspection = which and w.language = first_language(which) order by w.text, w.id desc) newest
      where btrim(newest.source, E' \n\r\t') <> '') end;

-- Texts of inspections taken in before come out of their folders' files. Lists and reviews there, which no SQL can read,
-- are taken in by the server when somebody first looks at what is written.
insert into written_text (inspection, text, language, source, written_by)
select f.inspection, 'texts/' || substring(f.path from '^texts/(.+)\.[a-z]{2,3}\.md$'), substring(f.path from '\.([a-z]{2,3})\.md$'),
       regexp_replace(convert_from(f.content, 'UTF8'), '^\ufeff', ''), null
  from folder_file f
 where f.path ~ '^texts/[A-Za-z0-9][A-Za-z0-9.-]{0,79}\.[a-z]{2,3}\.md$' and length(f.content) <= 4000000
 order by f.inspection, f.path;
update folder_file f
   set state = encode(sha256(convert_to(case when btrim(w.source, E' \n\r\t') = '' then '' else w.source end, 'UTF8')), 'hex')
  from written_text w where w.inspection = f.inspection and f.path = w.text || '.' || w.language || '.md';
delete from folder_file f using written_text w
 where w.inspection = f.inspection and f.path = w.text || '.' || w.language || '.md'
   and btrim(w.source, E' \n\r\t') <> '' and f.content = convert_to(w.source, 'UTF8');
create policy folder_file_writing on folder_file for select
  using ((select task()) = 'writing' and path in ('findings.yaml', 'recommendations.yaml', 'reviewed.csv'));
create policy folder_file_written on folder_file for update
  using (task() = 'writing' and path in ('findings.yaml', 'recommendations.yaml', 'reviewed.csv'));
create policy inspection_writing on inspection for select using ((select task()) = 'writing');
