package org.plumbline.server.gallery;

import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Typed;

/** The pages of what is written for the report: before anything is there, and half done. */
final class WritingWall {
    private final TestServer server;
    private final Walls walls;

    WritingWall(TestServer server, Walls walls) {
        this.server = server;
        this.walls = walls;
    }

    /** On an inspection with answers, so that there are figures. */
    void hang(Fieldwork fieldwork) {
        var empty = new Fieldwork(server, "sqs", "2012");
        walls.hang(empty.lead(), "writing-none", empty.path("/writing"));
        var lead = fieldwork.leading();
        var foreword = fieldwork.path("/writing/texts/foreword");
        lead.send(
                foreword,
                foreword,
                "text-en",
                "We inspected {service} {fieldwork}. Planning was good enough in {2.2.1} of the cases, and safety was planned"
                        + " for in [two-thirds]{2.2.2}.\n\n- It took 14 days.\n- See {9.9}.",
                "text-cy",
                "Arolygwyd {service}. Roedd y cynllunio yn ddigon da mewn {2.2.1} o'r achosion.");
        for (var kind : new String[] {"strength", "area"}) {
            for (var words : new String[] {"Staff know the children well.", "Plans are made with families."}) {
                var path = fieldwork.path("/writing/findings/new");
                lead.send(path, path, Typed.all(new String[] {"kind", kind, "about", "2.2", "text-en", words}));
            }
        }
        var asked = fieldwork.path("/writing/recommendations/new");
        lead.send(
                asked,
                asked,
                "owner",
                "yos",
                "rests-on",
                "2.2.2",
                "text-en",
                "plan for the safety of every child",
                "text-cy",
                "cynllunio ar gyfer diogelwch pob plentyn");
        hang(fieldwork, "writing", "");
        hang(fieldwork, "writing-text", "/texts/foreword");
        hang(fieldwork, "writing-finding-new", "/findings/new?about=2.2");
        hang(fieldwork, "writing-recommendation", "/recommendations/r-1");
        hang(fieldwork, "writing-example-new", "/practice-examples/new");
        hang(fieldwork, "writing-figures", "/figures?q=2.2");
        hang(fieldwork, "writing-history", "/texts/foreword/history");
        var translator = fieldwork.joins("Tomos Translator", Role.TRANSLATOR);
        walls.hang(translator, "writing-reviews", fieldwork.path("/writing/reviews"));
        walls.hang(translator, "writing-review", fieldwork.path("/writing/review?text=texts/foreword&language=cy"));
        walls.hang(translator, "writing-text-of-a-translator", fieldwork.path("/writing/texts/foreword"));
    }

    private void hang(Fieldwork fieldwork, String name, String rest) {
        walls.hang(fieldwork.lead(), name, fieldwork.path("/writing" + rest));
    }
}
