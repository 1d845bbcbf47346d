package org.plumbline.server.gallery;

import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office.Someone;

/** The pages of scores: half answered, with parts of the service, and before there is anything to count. */
final class ScoresWall {
    private final TestServer server;
    private final Walls walls;

    ScoresWall(TestServer server, Walls walls) {
        this.server = server;
        this.walls = walls;
    }

    void hang() {
        var empty = new Fieldwork(server, "yos", "2018");
        walls.hang(empty.lead(), "scores-none", empty.path("/scores"));
        halfway(new Fieldwork(server, "yos", "2018"));
        inAreas(new Fieldwork(server, "cci", "2012", "Ashford", "Brook"));
    }

    private void halfway(Fieldwork fieldwork) {
        fieldwork.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
        fieldwork.joins("Ben Assessor", Role.PRACTICE_ASSESSOR);
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        lead.send(fieldwork.path("/sample/preview?reference=2018-09-03&seed=2018"), fieldwork.path("/sample/draw"));
        lead.send(fieldwork.path("/allocation/preview?second=0"), fieldwork.path("/allocation"));
        server.office().rows("""
                insert into answer_event (event, inspection, reference, question, answer, reasons, note, assessor, marking, given_at)
                select md5(a.inspection || a.reference || q)::uuid, a.inspection, a.reference, q, x.answer,
                       case when x.answer = 'not-met' and chance % 3 > 0 and reasons ->> (chance % 2) is not null then array[reasons ->> (chance % 2)] else '{}' end,
                       case when x.answer = 'not-met' and chance % 5 = 0 then 'The plan says nothing of it.' else '' end,
                       a.assessor, 'first', '2018-09-04'
                  from allocation a cross join lateral (
                       select distinct value ->> 'id' as q, value -> 'reasons' as reasons from jsonb_path_query(
                         (select content::jsonb from edition e join inspection i on i.edition = e.id where i.id = a.inspection),
                         '$.**.questions[*]') value where value ->> 'kind' in ('key', 'prompt')) questions
                 cross join lateral (select abs(hashtext(a.reference || q)) as chance) c
                 cross join lateral (select case when chance % 10 < 6 then 'met' when chance % 10 < 8 then 'not-met'
                                                 when chance % 10 < 9 then 'not-applicable' end as answer) x
                 where a.inspection = ? and a.marking = 'first' and x.answer is not null
                returning event""", fieldwork.inspection());
        others();
        var panel = fieldwork.joins("Pat Panel", Role.PANEL_MEMBER);
        hang(fieldwork.lead(), fieldwork, "scores", "");
        hang(fieldwork.lead(), fieldwork, "scores-questions", "?show=questions");
        hang(fieldwork.lead(), fieldwork, "scores-standard", "/2.1");
        hang(fieldwork.lead(), fieldwork, "scores-question", "/2.1.1");
        hang(panel, fieldwork, "scores-question-of-the-panel", "/2.1.1");
        hang(fieldwork.lead(), fieldwork, "scores-assessors", "/assessors");
        new WritingWall(server, walls).hang(fieldwork);
    }

    /** Three others that are finished, with what they came to. */
    private void others() {
        for (int percent : new int[] {41, 66, 83}) {
            var other = new Fieldwork(server, "yos", "2018");
            server.office()
                    .rows("update inspection set state = 'finished' where id = ? returning id", other.inspection());
            server.office()
                    .rows(
                            "insert into finished_scored (inspection, edition) select id, edition from inspection where id = ? returning edition",
                            other.inspection());
            server.office()
                    .rows(
                            "insert into finished_score (inspection, of, percent) select ?, of, ? from unnest(array['2.1', '2.2', '2.3', '3.1', '2.1.1']) of returning of",
                            other.inspection(),
                            percent);
        }
    }

    private void inAreas(Fieldwork fieldwork) {
        fieldwork.takes(Fieldwork.golden("cci", "caseload.csv"));
        server.office().rows("""
                insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at)
                select md5(c.inspection || c.reference || q)::uuid, c.inspection, c.reference, q,
                       case when chance % 10 < 6 then 'met' else 'not-met' end, 'A1', 'first', '2012-05-14'
                  from case_record c cross join lateral (
                       select distinct value ->> 'id' as q from jsonb_path_query(
                         (select content::jsonb from edition e join inspection i on i.edition = e.id where i.id = c.inspection),
                         '$.**.questions[*]') value where jsonb_typeof(value) = 'object' and coalesce(value ->> 'kind', 'scored') = 'scored') questions
                 cross join lateral (select abs(hashtext(c.reference || q)) as chance) n
                 where c.inspection = ? and chance % 10 < 9
                returning event""", fieldwork.inspection());
        hang(fieldwork.lead(), fieldwork, "scores-areas", "");
        hang(fieldwork.lead(), fieldwork, "scores-area", "?show=questions&area=Ashford");
        hang(fieldwork.lead(), fieldwork, "scores-criterion", "/1.1");
    }

    private void hang(Someone who, Fieldwork fieldwork, String name, String rest) {
        walls.hang(who, name, fieldwork.path("/scores" + rest));
    }
}
