-- A list stays as it is once cases of it are drawn, and as well once they are judged: folders come with answers and no draw.
create or replace function is_drawn(which bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from draw d where d.inspection = which and d.superseded_at is null)
      or exists (select 1 from answer_event e where e.inspection = which);
