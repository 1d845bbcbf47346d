-- Counting up to a thousand entries reads a thousand rows wherever they lie, only to ask who may see them: the columns of
-- that rule stand in the indexes, so that the counting stays in one.
drop index audit_entry_at, audit_entry_person, audit_entry_inspection, audit_entry_action, audit_entry_address,
  audit_entry_person_action, audit_entry_inspection_action;
create index audit_entry_at on audit_entry (at desc, id desc) include (person, inspection);
create index audit_entry_person on audit_entry (person, at desc, id desc) include (inspection);
create index audit_entry_inspection on audit_entry (inspection, at desc, id desc) include (person);
create index audit_entry_action on audit_entry (action, at desc, id desc) include (person, inspection);
create index audit_entry_address on audit_entry (from_address, at desc, id desc) include (person, inspection);
create index audit_entry_person_action on audit_entry (person, action, at desc, id desc) include (inspection);
create index audit_entry_inspection_action on audit_entry (inspection, action, at desc, id desc) include (person);
