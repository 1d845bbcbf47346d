-- Inspection folders in and out.

-- What the tables gave for this file when it came in: as long as they give the same, it goes out as it came, byte for byte.
-- SHA-256 of that in hexadecimal digits; null for a file that no table holds.
alter table folder_file add column state text;

-- A folder that was sent and looked at, and waits for the word to take it in; nobody sees it but who sent it.
create table folder_upload (
  id uuid primary key,
  file_name text not null check (length(file_name) <= 300),
  content bytea not null,
  sent_at timestamptz not null default now(),
  sent_by bigint not null references person
);
create index folder_upload_sent_at on folder_upload (sent_at);
grant select, insert, delete on folder_upload to ${pool};
alter table folder_upload enable row level security;
create policy folder_upload_own on folder_upload
  using (sent_by = me() or task() = 'housekeeping') with check (sent_by = me());

-- The inspections that a person makes in this very transaction: while a folder is taken in, they may fill what they
-- make, whoever will lead it; once it is taken in, the other policies alone hold.
create index inspection_made on inspection (created_by, created_at);
create function my_new_inspections() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(i.id), '{}') from inspection i
           where i.created_by = me() and i.created_at = now() and not i.service = any (my_walls()));
do $$
declare name text;
begin
  foreach name in array array['folder_file', 'case_record', 'draw', 'drawn_case', 'allocation', 'answer_event']
  loop
    execute format('create policy %I on %I for select using (inspection = any ((select my_new_inspections())::bigint[]))',
      name || '_taken_seen', name);
    execute format('create policy %I on %I for insert with check (inspection = any ((select my_new_inspections())::bigint[]))',
      name || '_taken', name);
  end loop;
end $$;

-- Which of these ids of answers are given away already, in whatever inspection: it says that, and nothing of them.
create function answers_there(uuid[]) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(a.event), '{}') from answer_event a where a.event = any ($1));
