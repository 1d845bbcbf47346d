-- Sessions are rows, so that any server can go on where another stopped. The form is Spring Session's own.
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(200)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to ${pool};

-- A form is good once: the second time it leads to where the first led.
create table form_used (
  once uuid primary key,
  person bigint not null references person,
  led_to text not null,
  used_at timestamptz not null default now()
);
create index form_used_at on form_used (used_at);
grant select, insert, delete on form_used to ${pool};
alter table form_used enable row level security;
create policy form_used_own on form_used using (person = me() or task() = 'housekeeping') with check (person = me());
