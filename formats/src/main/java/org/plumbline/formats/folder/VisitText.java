package org.plumbline.formats.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.allocation.Assessor;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.inspection.Planning;
import org.plumbline.inspection.Visit;
import org.plumbline.inspection.team.Interest;
import org.plumbline.inspection.team.Member;
import org.plumbline.inspection.team.Training;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Nation;

/** Writes {@code inspection.yaml}: the same bytes for the same visit, and what is read from them is the same visit. */
public final class VisitText {
    /** What the report asks of this file; whoever writes the visit hands it on as it was. */
    private static final List<String> OF_THE_REPORT = List.of("officials", "altered-names", "names", "isbn");

    private static final Set<String> NUMBERS = Set.of("folder", "revision", "share", "most");

    private VisitText() {}

    /**
     * The file.
     *
     * @param edition the one it is pinned to
     * @param before what stood in the file, for the keys of the report; null for none
     */
    public static String of(Visit visit, Edition edition, @Nullable Node before) {
        var file =
                new Entries().put("folder", "1").put("service", visit.service()).put("framework", pin(edition));
        file.list("areas", visit.areas());
        var fieldwork = visit.fieldwork();
        if (fieldwork != null) {
            file.put("fieldwork", new Entries().day("from", fieldwork.from()).day("to", fieldwork.to()));
        }
        file.unlessEmpty("published", visit.published());
        if (visit.planning().nation() != Nation.ENGLAND) {
            file.put("nation", visit.planning().nation().word());
        }
        file.maps("milestones", milestones(visit.planning().diary()));
        file.maps(
                "chain",
                visit.planning().chain().stream().map(VisitText::earlier).toList());
        file.maps("team", visit.team().stream().map(VisitText::member).toList());
        file.unlessEmpty("random-seed", visit.randomSeed()).unlessEmpty("about", visit.about());
        if (before instanceof Node.Mapping mapping) {
            OF_THE_REPORT.forEach(key -> mapping.get(key).ifPresent(node -> file.put(key, node)));
        }
        return YamlText.of(file.node(), NUMBERS);
    }

    private static Entries pin(Edition edition) {
        var name = edition.name();
        return new Entries()
                .put("id", name.framework().value())
                .put("edition", name.edition())
                .put("revision", String.valueOf(name.revision()))
                .put("hash", EditionHash.ofRules(edition));
    }

    private static List<Entries> milestones(Diary diary) {
        var written = new ArrayList<Entries>();
        for (var move : diary.moves()) {
            var entries = new Entries()
                    .put("id", move.milestone().value())
                    .day("on", move.to())
                    .put("because", move.because())
                    .put("by", move.by())
                    .day("at", move.at());
            diary.done(move.milestone()).ifPresent(done -> entries.day("done", done.on()));
            written.add(entries);
        }
        diary.done().stream()
                .filter(done -> diary.move(done.milestone()).isEmpty())
                .forEach(done -> written.add(
                        new Entries().put("id", done.milestone().value()).day("done", done.on())));
        return written;
    }

    private static Entries earlier(Planning.Earlier earlier) {
        return new Entries()
                .put("inspection", earlier.inspection())
                .unlessEmpty("published", earlier.published())
                .unlessEmpty("why", earlier.why());
    }

    private static Entries member(Member member) {
        var assessor = member.assessor();
        var entries = new Entries()
                .put("id", member.id())
                .put("role", member.role())
                .unlessEmpty("service", member.person().service());
        if (assessor.share() != 1) {
            entries.put("share", String.valueOf(assessor.share()));
        }
        if (assessor.most() != Assessor.NO_LIMIT) {
            entries.put("most", String.valueOf(assessor.most()));
        }
        entries.list("areas", assessor.areas().stream().sorted().toList());
        entries.list(
                "units",
                assessor.units().stream().sorted().map(Object::toString).toList());
        entries.maps("walls", assessor.walls().stream().map(VisitText::wall).toList());
        entries.unlessEmpty("away", String.join("; ", assessor.away()));
        entries.maps(
                "interests",
                member.person().interests().stream().map(VisitText::interest).toList());
        return entries.maps(
                "training",
                member.person().training().stream().map(VisitText::training).toList());
    }

    private static Entries wall(Assessor.Wall wall) {
        var key = switch (wall.kind()) {
            case AREA -> "area";
            case CASE -> "case";
        };
        return new Entries().put(key, wall.of()).put("because", wall.because());
    }

    private static Entries interest(Interest interest) {
        return new Entries()
                .put("service", interest.service())
                .put("kind", interest.kind().word())
                .day("from", interest.from())
                .day("until", interest.until());
    }

    private static Entries training(Training training) {
        return new Entries()
                .put("course", training.course())
                .day("passed", training.passed())
                .day("valid-until", training.validUntil());
    }
}
