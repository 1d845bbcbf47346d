-- Who changed a service last, to be told to whoever changes it at the same time.
alter table service add column changed_by bigint references person;
create index service_region on service (region);
create index person_own_service on person (own_service) where own_service is not null;
create index interest_service on interest (service);

-- A list of services as it was sent: held until its sender has seen what it would do, and taken once.
create table service_upload (
  id bigint generated always as identity primary key,
  file_name text not null check (length(file_name) <= 200),
  content bytea not null,
  sent_by bigint not null references person default me(),
  sent_at timestamptz not null default now(),
  taken_at timestamptz
);
grant select, insert, update (taken_at), delete on service_upload to ${pool};
alter table service_upload enable row level security;
create policy service_upload_own on service_upload
  using ((sent_by = me() and holds('administrator', 'support-staff')) or task() = 'housekeeping')
  with check (sent_by = me() and holds('administrator', 'support-staff'));
