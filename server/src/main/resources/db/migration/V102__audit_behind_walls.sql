-- Who searches the audit finds nothing of an inspection that they are walled off from, not even as an administrator.
create function my_walled_inspections() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(i.id), '{}') from inspection i where i.service = any (my_walls()));
create policy audit_entry_walls on audit_entry as restrictive for select
  using (inspection is null or task() <> ''
     or not inspection = any ((select my_walled_inspections())::bigint[]));
