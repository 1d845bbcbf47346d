-- Editions as they came, byte for byte: key order counts when they are written out again.
alter table edition alter column content type json using content::json;
-- The languages it speaks, and those of them that nobody has reviewed.
alter table edition add column languages text[] not null default '{}';
alter table edition add column drafts text[] not null default '{}';
-- Where it came from: the frameworks folder, an upload, or the folder of an inspection.
alter table edition add column origin text not null default 'folder' check (origin in ('library', 'upload', 'folder'));
comment on column edition.text_hash is 'of the whole content: the same revision reworded has another';

-- One revision has one set of rules. Reworded, it stands again beside the earlier wording, of which one is offered.
drop index edition_published;
create unique index edition_published on edition (framework, edition, revision) where state = 'published';
create unique index edition_content on edition (framework, edition, revision, text_hash) where state <> 'draft';
create function edition_one_hash() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.framework || '/' || new.edition, 301));
  if new.state <> 'draft' and exists (select 1 from edition e
      where e.framework = new.framework and e.edition = new.edition and e.revision = new.revision
        and e.state <> 'draft' and e.hash <> new.hash and e.id <> new.id) then
    raise exception 'revision % of %/% has other rules already', new.revision, new.framework, new.edition
      using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger edition_one_hash before insert or update on edition for each row execute function edition_one_hash();

-- What an edition says never changes: only where it stands.
revoke update on edition from ${pool};
grant update (state, published_at, version) on edition to ${pool};

-- The frameworks folder as it was last read, and what in it could not be taken.
create table library_reading (
  only_one boolean primary key default true check (only_one),
  digest text not null,
  read_at timestamptz not null default now()
);
create table library_problem (
  shelf text not null,
  position integer not null,
  code text not null,
  place text not null,
  what text not null,
  remedy text not null,
  primary key (shelf, position)
);
grant select, insert, update on library_reading to ${pool};
grant select, insert, delete on library_problem to ${pool};
alter table library_reading enable row level security;
create policy library_reading_all on library_reading using (task() = 'library') with check (task() = 'library');
alter table library_problem enable row level security;
create policy library_problem_seen on library_problem for select using (task() = 'library' or holds('administrator'));
create policy library_problem_made on library_problem for insert with check (task() = 'library');
create policy library_problem_gone on library_problem for delete using (task() = 'library');
