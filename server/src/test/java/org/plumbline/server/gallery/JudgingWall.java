package org.plumbline.server.gallery;

import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Visitor;

/** The pages of judging: a case under way, one sent back, one handed in, one marked twice. */
final class JudgingWall {
    private final TestServer server;
    private final Walls walls;

    JudgingWall(TestServer server, Walls walls) {
        this.server = server;
        this.walls = walls;
    }

    void hang() {
        var inspection = new Allocated(server, "yos", "2018");
        var ava = inspection.joins("Ava Judging", Role.PRACTICE_ASSESSOR);
        var ben = inspection.joins("Ben Judging", Role.LOCAL_ASSESSOR);
        var lead = inspection.fieldwork().lead();
        var leading = inspection.fieldwork().leading();
        var first = Visitor.as(server, ava);
        var second = Visitor.as(server, ben);
        var begun = one(inspection, "B1");
        inspection.give("B1", ava, "first");
        var judge = Judge.at(first, begun, "2.1");
        judge.give("2.1.1", "met");
        judge.send(judge.event("2.1.2", "not-met", "Nobody asked the school.", "too-late"));
        Judge.at(Visitor.as(server, ava), begun, "2.1").give("2.1.3", "met");
        judge.give("2.1.3", "not-met");
        walls.hang(ava, "judging-group", begun + "/groups/2.1");
        walls.hang(ava, "judging-case", begun);
        first.send(
                begun + "/telling",
                begun + "/telling",
                "kind",
                "example",
                "standard",
                "2.1",
                "title",
                "A plan that the child made",
                "words",
                "The worker and the child drew the plan together, and it was kept to.");
        walls.hang(ava, "judging-telling", begun + "/telling");
        var handed = one(inspection, "H1");
        inspection.give("H1", ava, "first");
        Judge.at(first, handed, "2.1").giveAll("met");
        first.send(handed, handed + "/submit");
        walls.hang(lead, "judging-handed-in", handed);
        walls.hang(lead, "judging-send-back", handed + "/send-back");
        var twice = one(inspection, "T1");
        inspection.give("T1", ava, "first");
        inspection.give("T1", ben, "second");
        Judge.at(first, twice, "2.1").giveAll("met");
        first.send(twice, twice + "/submit");
        Judge.at(second, twice, "2.1").giveAll("met");
        Judge.at(second, twice, "2.1").give("2.2.1", "not-met");
        second.send(twice, twice + "/submit");
        walls.hang(lead, "judging-differences", twice + "/differences");
        walls.hang(lead, "judging-agreement", inspection.fieldwork().path("/judging/agreement"));
        var back = one(inspection, "S1");
        inspection.give("S1", ava, "first");
        Judge.at(first, back, "2.1").giveAll("met");
        first.send(back, back + "/submit");
        leading.send(
                back + "/send-back",
                back + "/send-back",
                "reason",
                "One thing to look at",
                "c-2.1.2",
                "What did the school say?");
        walls.hang(ava, "judging-sent-back", back);
        walls.hang(lead, "judging-all", inspection.fieldwork().path("/judging"));
        walls.hang(ava, "judging-mine", inspection.fieldwork().path("/mine"));
    }

    private static String one(Allocated inspection, String reference) {
        return inspection.path(
                inspection.one(reference, "court", "gender", "female", "age", "15", "rosh", "medium"), "");
    }
}
