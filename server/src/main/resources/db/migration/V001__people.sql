-- People, how they sign in, what they may do, and what they must be kept from.
-- The pool's role owns nothing: each table says below what it may do, and row level security says with which rows.

-- Who acts: set at the start of every transaction by the server, and nothing when it was not.
create function me() returns bigint language sql stable
  return nullif(current_setting('plumbline.person', true), '')::bigint;
-- What the server does by itself: a word, or nothing.
create function task() returns text language sql stable
  return coalesce(current_setting('plumbline.task', true), '');

create table service (
  id bigint generated always as identity primary key,
  name text not null check (name <> '' and length(name) <= 200),
  region text not null default '' check (length(region) <= 200),
  nation text not null default 'england' check (nation in ('england', 'wales', 'scotland', 'northern-ireland')),
  code text unique check (length(code) <= 50),
  closed_on date,
  version integer not null default 1
);
create unique index service_name on service (lower(name));
create table area (
  id bigint generated always as identity primary key,
  service bigint not null references service,
  name text not null check (name <> '' and length(name) <= 200),
  position integer not null default 0,
  unique (service, name)
);

create table person (
  id bigint generated always as identity primary key,
  name text not null check (name <> '' and length(name) <= 200),
  email text not null check (email like '%_@_%' and length(email) <= 200),
  language text not null default 'en' check (language in ('en', 'cy')),
  own_service bigint references service,       -- where a peer assessor works: never inspected by them
  left_on date,                                -- no longer here: cannot sign in
  demo boolean not null default false,
  version integer not null default 1
);
create unique index person_email on person (lower(email));

-- What a person is across the office; what they are on one inspection stands in team_member.
create table office_role (
  person bigint not null references person,
  role text not null,
  primary key (person, role)
);

-- What keeps a person from a service.
create table interest (
  id bigint generated always as identity primary key,
  person bigint not null references person,
  service bigint not null references service,
  kind text not null check (kind in ('works-there', 'worked-there', 'relation', 'other')),
  note text not null default '' check (length(note) <= 2000),
  from_day date,
  until_day date,
  declared_at timestamptz not null default now(),
  declared_by bigint references person
);
create index interest_person on interest (person);

create table training (
  id bigint generated always as identity primary key,
  person bigint not null references person,
  course text not null check (course <> '' and length(course) <= 200),
  passed_on date not null,
  valid_until date
);
create index training_person on training (person);

create function holds(variadic roles text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from office_role o where o.person = me() and o.role = any (roles));
-- The services a person is kept from: declared, or their own.
create function my_walls() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(w.service), '{}') from (
    select i.service from interest i
     where i.person = me() and (i.from_day is null or i.from_day <= current_date)
       and (i.until_day is null or i.until_day >= current_date)
    union select p.own_service from person p where p.id = me() and p.own_service is not null) w);

-- A local account: nobody but its owner, the sign-in and an administrator ever sees this row.
create table account (
  person bigint primary key references person,
  password text,                               -- Argon2id; null until it is chosen
  totp_secret bytea,                           -- sealed with a key that the database does not hold
  totp_confirmed_at timestamptz,
  totp_last_step bigint,                       -- a code is good for one sign-in
  failures integer not null default 0,
  locked_until timestamptz,
  password_changed_at timestamptz
);
-- A way in for one who has no password yet, or lost it: made by an administrator, good once.
create table way_in (
  digest bytea primary key,                    -- SHA-256 of the token in the link
  person bigint not null references person,
  made_by bigint references person,
  made_at timestamptz not null default now(),
  good_until timestamptz not null,
  used_at timestamptz
);

-- Counts of attempts, for limits that all servers share; losing them in a crash harms nobody.
create unlogged table attempt (
  what text not null,
  who text not null,
  minute timestamptz not null,
  times integer not null,
  primary key (what, who, minute)
);

grant select on service, area, person, office_role, interest, training, account, way_in to ${pool};
grant insert, update on service, area, person, account to ${pool};
grant insert, delete on office_role to ${pool};
grant delete on area to ${pool};
grant insert, update, delete on interest, training to ${pool};
grant insert, update on way_in to ${pool};
grant select, insert, update, delete on attempt to ${pool};

alter table service enable row level security;
create policy service_seen on service for select using (me() is not null or task() <> '');
create policy service_made on service for insert with check (holds('administrator', 'support-staff', 'lead-inspector') or task() = 'demo');
create policy service_changed on service for update using (holds('administrator', 'support-staff'));
alter table area enable row level security;
create policy area_seen on area for select using (me() is not null or task() <> '');
create policy area_made on area for insert with check (holds('administrator', 'support-staff', 'lead-inspector') or task() = 'demo');
create policy area_changed on area for update using (holds('administrator', 'support-staff'));
create policy area_gone on area for delete using (holds('administrator', 'support-staff'));

alter table person enable row level security;
create policy person_seen on person for select using (me() is not null or task() in ('sign-in', 'demo'));
create policy person_made on person for insert with check (holds('administrator') or task() = 'demo');
create policy person_changed on person for update using (holds('administrator') or id = me());
alter table office_role enable row level security;
create policy office_role_seen on office_role for select using (me() is not null or task() in ('sign-in', 'demo'));
create policy office_role_made on office_role for insert with check (holds('administrator') or task() = 'demo');
create policy office_role_gone on office_role for delete using (holds('administrator'));
alter table interest enable row level security;
create policy interest_seen on interest for select
  using (person = me() or holds('administrator', 'support-staff', 'lead-inspector'));
create policy interest_made on interest for insert
  with check (person = me() or holds('administrator', 'support-staff') or task() = 'demo');
create policy interest_changed on interest for update using (holds('administrator', 'support-staff'));
create policy interest_gone on interest for delete using (holds('administrator'));
alter table training enable row level security;
create policy training_seen on training for select
  using (person = me() or holds('administrator', 'support-staff', 'lead-inspector'));
create policy training_made on training for insert with check (holds('administrator', 'support-staff') or task() = 'demo');
create policy training_changed on training for update using (holds('administrator', 'support-staff'));
create policy training_gone on training for delete using (holds('administrator', 'support-staff'));
alter table account enable row level security;
create policy account_all on account using (person = me() or holds('administrator') or task() in ('sign-in', 'demo'))
  with check (person = me() or holds('administrator') or task() in ('sign-in', 'demo'));
alter table way_in enable row level security;
create policy way_in_all on way_in using (holds('administrator') or task() in ('sign-in', 'demo'))
  with check (holds('administrator') or task() in ('sign-in', 'demo'));
