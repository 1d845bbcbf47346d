-- Who did what, and who read which case: only ever added to. Each entry has a digest of its content; digests are sealed
-- in batches, each seal over the one before, so that content may be erased when it must and the chain still holds.
create table audit_seal (
  number bigint primary key,
  sealed_at timestamptz not null,
  entries integer not null,
  digest bytea not null                        -- SHA-256 of the seal before and of the entries' digests in order
);
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  digest bytea not null,                       -- SHA-256 of the content below, as org.plumbline.server.audit writes it
  person bigint,
  person_name text,
  action text not null,
  inspection bigint,
  case_reference text,
  subject text,
  from_address text,
  detail jsonb,
  salt bytea,                                  -- so that an erased content cannot be guessed from its digest
  erased_at timestamptz,
  seal bigint references audit_seal,
  place integer                                -- within its seal, from 1
);
create index audit_entry_unsealed on audit_entry (id) where seal is null;
create index audit_entry_seal on audit_entry (seal, place);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_person on audit_entry (person, at desc, id desc);
create index audit_entry_inspection on audit_entry (inspection, at desc, id desc);
create index audit_entry_action on audit_entry (action, at desc, id desc);

grant select, insert on audit_entry, audit_seal to ${pool};
grant update (seal, place) on audit_entry to ${pool};
create function audit_entry_sealed_once() returns trigger language plpgsql as $$
begin
  if current_user = tg_argv[0] and old.seal is not null then
    raise exception 'an audit entry is sealed once';
  end if;
  return new;
end $$;
create trigger audit_entry_sealed_once before update on audit_entry
  for each row execute function audit_entry_sealed_once('${pool}');

alter table audit_entry enable row level security;
create policy audit_entry_made on audit_entry for insert
  with check (person is not distinct from me() and (me() is not null or task() <> ''));
create policy audit_entry_seen on audit_entry for select
  using (task() in ('seal', 'verify', 'retention') or (select holds('administrator', 'quality-lead'))
     or person = me() or inspection = any ((select my_inspections())::bigint[]));
create policy audit_entry_seal on audit_entry for update using (task() = 'seal') with check (task() = 'seal');
alter table audit_seal enable row level security;
create policy audit_seal_made on audit_seal for insert with check (task() = 'seal');
create policy audit_seal_seen on audit_seal for select using (task() in ('seal', 'verify') or holds('administrator', 'quality-lead'));
