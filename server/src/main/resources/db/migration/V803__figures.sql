-- What the server's figures say of the whole office: counts, and of nobody.
create function server_figures() returns table (name text, value double precision)
  language sql stable security definer set search_path = public, pg_temp as $$
  select f.name, f.value
    from (select 'plumbline.audit.unsealed' as name,
                 (select count(*) from (select 1 from audit_entry where seal is null limit 10000) u)::double precision as value
          union all
          select 'plumbline.audit.unsealed.age',
                 coalesce((select extract(epoch from clock_timestamp() - a.at) from audit_entry a
                            where a.seal is null order by a.id limit 1), 0)::double precision
          union all
          select 'plumbline.sessions',
                 (select count(*) from spring_session where expiry_time > extract(epoch from now()) * 1000)::double precision
          union all
          select 'plumbline.accounts.locked', (select count(*) from account where locked_until > now())::double precision
          union all
          select 'plumbline.inspections.under.way',
                 (select count(*) from inspection where state = 'under-way')::double precision
          union all
          select 'plumbline.retention.due', (select count(*) from retention_clock() where due)::double precision) f
   where task() = 'metrics' $$;
