-- Tokens by which programs act for a person. What is kept is a digest: the token itself is shown once and never again.
create table api_token (
  id bigint generated always as identity primary key,
  person bigint not null references person,
  name text not null check (name <> '' and length(name) <= 100),
  digest bytea not null unique check (length(digest) = 32),
  scopes text[] not null check (cardinality(scopes) > 0),
  made_at timestamptz not null default now(),
  good_until date not null,                    -- the last day on which it can be used
  last_used_at timestamptz,
  ended_at timestamptz,
  ended_by bigint references person,
  check (good_until <= made_at::date + 366)
);
create index api_token_person on api_token (person);

grant select, insert on api_token to ${pool};
grant update (last_used_at, ended_at, ended_by) on api_token to ${pool};

alter table api_token enable row level security;
create policy api_token_made on api_token for insert with check (person = me());
create policy api_token_seen on api_token for select
  using (person = me() or (select holds('administrator')) or task() = 'token');
create policy api_token_ended on api_token for update
  using (person = me() or (select holds('administrator')) or task() = 'token');
create policy person_seen_by_token on person for select using (task() = 'token');

-- What a backup brings back (as the owner) ends nothing; what people do here does.
-- Whoever leaves takes their tokens with them: coming back opens none of them again. An ended token stays ended.
create function person_left_ends_tokens() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update api_token set ended_at = now(), ended_by = me() where person = new.id and ended_at is null;
  return null;
end $$;
create trigger person_left_ends_tokens after update of left_on on person
  for each row when (new.left_on is not null and old.left_on is null and current_user = '${pool}') execute function person_left_ends_tokens();
create function api_token_ends_once() returns trigger language plpgsql as $$
begin
  raise exception 'a token that has ended stays ended';
end $$;
create trigger api_token_ends_once before update of ended_at on api_token
  for each row when (old.ended_at is not null) execute function api_token_ends_once();
-- Whoever gets a new way in from an administrator may have lost more than a password: their tokens end too.
create function way_in_ends_tokens() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update api_token set ended_at = now(), ended_by = new.made_by where person = new.person and ended_at is null;
  return null;
end $$;
create trigger way_in_ends_tokens after insert on way_in
  for each row when (new.person is not null and current_user = '${pool}') execute function way_in_ends_tokens();
