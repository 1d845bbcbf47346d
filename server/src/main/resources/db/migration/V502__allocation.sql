-- Who judges which case is seen by those who lead and those who look again, and by each assessor of their own.
drop policy allocation_seen on allocation;
create policy allocation_seen on allocation for select using (
  inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[])
  or (inspection = any ((select my_inspections())::bigint[])
      and exists (select 1 from team_member m where m.inspection = allocation.inspection and m.reference = allocation.assessor
                     and m.person = me() and m.removed_at is null))
  or task() in ('demo', 'retention'));
alter table allocation add column reason text not null default '' check (length(reason) <= 2000);

-- How many cases are marked twice, and the chance by which they are drawn: kept from those who mark.
create table second_marking (
  inspection bigint primary key references inspection,
  percent integer not null check (percent between 0 and 100),
  seed text not null,
  chosen_at timestamptz not null default now(),
  chosen_by bigint references person
);
grant select, insert, update on second_marking to ${pool};
alter table second_marking enable row level security;
create policy second_marking_seen on second_marking for select
  using (inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[]) or task() in ('demo', 'retention'));
create policy second_marking_made on second_marking for insert with check (leads(inspection));
create policy second_marking_changed on second_marking for update using (leads(inspection));

-- What somebody on a team must not touch: an area, or one case.
create table wall (
  id bigint generated always as identity primary key,
  inspection bigint not null references inspection,
  assessor text not null,
  kind text not null check (kind in ('area', 'case')),
  behind text not null check (behind <> '' and length(behind) <= 200),
  because text not null check (because <> '' and length(because) <= 500),
  made_at timestamptz not null default now(),
  made_by bigint references person,
  removed_at timestamptz
);
create index wall_inspection on wall (inspection) where removed_at is null;
grant select, insert, update on wall to ${pool};
alter table wall enable row level security;
create policy wall_seen on wall for select
  using (inspection = any ((select inspections_as('lead-inspector', 'quality-lead'))::bigint[]) or task() in ('demo', 'retention'));
create policy wall_made on wall for insert with check (leads(inspection));
create policy wall_changed on wall for update using (leads(inspection));

-- Who of a team is tied to the service, for those who lead it: that there is a tie, and not what it is.
create function tied_to_service(which bigint) returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct p.id), '{}')
            from team_member m join inspection i on i.id = m.inspection join person p on p.id = m.person
           where m.inspection = which and m.removed_at is null and leads(which)
             and (p.own_service = i.service
                  or exists (select 1 from interest t where t.person = p.id and t.service = i.service
                                and (t.from_day is null or t.from_day <= current_date)
                                and (t.until_day is null or t.until_day >= current_date))));
create index allocation_inspection on allocation (inspection) where ended_at is null;
