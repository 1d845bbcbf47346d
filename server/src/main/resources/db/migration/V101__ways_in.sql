-- The way in of the first administrator, codes for those who lost their second factor, and what is tidied away.
alter table way_in alter column person drop not null;  -- null for the first administrator, who is nobody yet
create index way_in_person on way_in (person);

create function has_administrator() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from office_role o join person p on p.id = o.person
                  where o.role = 'administrator' and (p.left_on is null or p.left_on > current_date));

create policy person_first on person for insert with check (task() = 'first-start' and not has_administrator());
create policy person_first_seen on person for select using (task() = 'first-start');
create policy office_role_first on office_role for insert
  with check (task() = 'first-start' and not has_administrator());
create policy account_first on account for insert with check (task() = 'first-start' and not has_administrator());
create policy way_in_first on way_in using (task() = 'first-start' and person is null)
  with check (task() = 'first-start' and person is null and not has_administrator());

-- One-time codes in place of a second factor: only their keyed digests are kept.
create table recovery_code (
  person bigint not null references person,
  digest bytea not null,
  used_at timestamptz,
  primary key (person, digest)
);
grant select, insert, update, delete on recovery_code to ${pool};
alter table recovery_code enable row level security;
create policy recovery_code_own on recovery_code using (person = me() or task() = 'sign-in')
  with check (person = me() or task() = 'sign-in');
create policy recovery_code_gone on recovery_code for delete using (holds('administrator'));
create policy recovery_code_seen on recovery_code for select using (holds('administrator'));

-- What is past its use, one server at a time.
grant delete on way_in to ${pool};
create policy way_in_tidied on way_in for delete using (task() = 'housekeeping');
create policy way_in_tidied_seen on way_in for select using (task() = 'housekeeping');
create index attempt_minute on attempt (minute);

-- Of one's own row one changes the language, and nothing that says who one is or what one is kept from.
create function person_own_change() returns trigger language plpgsql as $$
begin
  if current_user = tg_argv[0] and not holds('administrator')
     and (new.name, new.email, new.own_service, new.left_on, new.demo)
         is distinct from (old.name, old.email, old.own_service, old.left_on, old.demo) then
    raise insufficient_privilege using message = 'only an administrator changes who somebody is';
  end if;
  return new;
end $$;
create trigger person_own_change before update on person
  for each row execute function person_own_change('${pool}');
