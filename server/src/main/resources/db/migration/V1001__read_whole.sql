-- An inspection read whole: the server puts its folder together by itself, by its task 'report', once a page has asked
-- whether whoever looks may see what is made of it. A report holds counts and texts; of cases and their answers, nothing.
do $$
declare name text;
begin
  foreach name in array array['inspection', 'inspection_area', 'team_member', 'milestone_date', 'milestone_done', 'folder_file',
                              'case_record', 'draw', 'drawn_case', 'allocation', 'answer_event', 'indicator', 'judged_proposal',
                              'evidence_file', 'evidence_part', 'evidence_request', 'evidence_version',
                              'concern_act', 'enquiry_act']
  loop
    execute format('create policy %I on %I for select using ((select task()) = ''report'')', name || '_read_whole', name);
  end loop;
  foreach name in array array['draw', 'drawn_case', 'answer_event']
  loop
    execute format('alter policy %I on %I using (
        (select task()) in (''demo'', ''retention'', ''scores'', ''report'') or inspection = any ((select sees_cases())::bigint[])
        or exists (select 1 from inspection i where i.id = inspection and i.created_by = me() and i.created_at = now()))',
      name || '_roles', name);
  end loop;
end $$;
alter policy allocation_roles on allocation using (
  (select task()) in ('demo', 'retention', 'report') or inspection = any ((select sees_cases())::bigint[])
  or exists (select 1 from inspection i where i.id = inspection and i.created_by = me() and i.created_at = now()));
alter policy case_record_roles on case_record using (
  (select task()) in ('demo', 'retention', 'scores', 'report') or inspection = any ((select sees_cases())::bigint[])
  or inspection = any ((select sends_caseload())::bigint[])
  or exists (select 1 from inspection i where i.id = inspection and i.created_by = me() and i.created_at = now()));
