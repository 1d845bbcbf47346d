-- Everything of which nothing stays when an inspection's retention ends, each before what it points to. Requests, pieces
-- of evidence and their files are free words and documents, which can say something of a child whatever they are asked to
-- say. The ratings proposed, with their reasons, stay beside the scores.
create or replace function retention_tables() returns text[] language sql immutable
  return array['concern_act', 'enquiry_act', 'evidence_version', 'evidence_part', 'evidence_request', 'evidence_file',
               'answer_event', 'case_version', 'judging_step', 'judging_comment', 'worth_telling', 'allocation', 'drawn_case', 'draw', 'case_record'];
