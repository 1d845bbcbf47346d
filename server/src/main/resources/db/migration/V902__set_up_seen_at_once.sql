-- What may_see_setup says of one inspection, said of all of them at once: whoever looks at the work of a thousand
-- inspections, as the calendar does, is asked once and not for every row.
create function inspections_walled() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(i.id), '{}') from inspection i where i.service = any (my_walls()));
create function inspections_made() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(i.id), '{}') from inspection i
           where i.created_by = me() and not i.service = any (my_walls()));
create index inspection_created_by on inspection (created_by);

do $$
declare seen record;
begin
  for seen in select * from (values
      ('inspection_area', 'demo, retention'), ('team_member', 'demo, retention'), ('milestone_date', 'demo, retention'),
      ('milestone_done', 'demo, retention'), ('interview', 'demo, retention'), ('indicator', 'demo, retention'),
      ('inspection_turn', 'demo, retention'), ('retention_act', 'retention'), ('retention_remains', '')) as t (name, tasks)
  loop
    execute format('alter policy %I on %I using (
        ((select runs_programme()) and not inspection = any ((select inspections_walled())::bigint[]))
        or inspection = any ((select my_inspections())::bigint[])
        or inspection = any ((select inspections_made())::bigint[])
        or (task() <> '''' and task() = any (string_to_array(%L, '', ''))))',
      seen.name || '_seen', seen.name, seen.tasks);
  end loop;
end $$;
