package org.plumbline.server.writing.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.finding.PracticeExample;
import org.plumbline.finding.Recommendation;
import org.plumbline.finding.figure.Figures;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.scores.Looking;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Version;
import org.springframework.stereotype.Component;

/** Finds what a text is told from: the scores as the person who acts may see them, and what was gathered and written. */
@Component
public class Materials {
    private final Looking looking;
    private final Besides besides;

    Materials(Looking looking, Besides besides) {
        this.looking = looking;
        this.besides = besides;
    }

    /** For the texts and conclusions of an inspection as they stand; in no transaction of whoever asks. */
    public Material of(long inspection, Map<String, Map<String, Version>> newest, List<Conclusion> conclusions) {
        var live = looking.live(inspection);
        var scored = live.inspection();
        var beside = besides.of(inspection);
        var findings = findings(newest, conclusions);
        var manuscript = beside.with(texts(newest), findings);
        var whole = new Inspection(
                beside.visit() == null ? scored.visit() : beside.visit(),
                scored.edition(),
                scored.caseload(),
                scored.sample(),
                scored.events(),
                scored.judged(),
                scored.awarded());
        return new Material(
                new Figures(whole, live.scores(), live.ratings(), manuscript.gathered(), findings),
                manuscript,
                beside.problems());
    }

    private static Map<Id, Map<String, Prose>> texts(Map<String, Map<String, Version>> newest) {
        var texts = new HashMap<Id, Map<String, Prose>>();
        newest.forEach((text, _) -> {
            var prose = prose(newest, text);
            if (text.startsWith(TextKind.TEXT.text("")) && !prose.isEmpty()) {
                texts.put(Id.of(text.substring(TextKind.TEXT.text("").length())), prose);
            }
        });
        return texts;
    }

    private static Findings findings(Map<String, Map<String, Version>> newest, List<Conclusion> conclusions) {
        var findings = new ArrayList<Finding>();
        var examples = new ArrayList<PracticeExample>();
        var asked = new ArrayList<Recommendation>();
        for (var each : conclusions) {
            if (each.withdrawn()) {
                continue;
            }
            var id = Id.of(each.id());
            var about = each.about().stream().map(Id::of).toList();
            var text = prose(newest, each.text());
            switch (each.kind()) {
                case FINDING ->
                    findings.add(new Finding(
                            id,
                            each.finding().equals("strength") ? Finding.Kind.STRENGTH : Finding.Kind.AREA,
                            about.isEmpty() ? null : about.getFirst(),
                            text));
                case EXAMPLE -> examples.add(new PracticeExample(id, about, text));
                case RECOMMENDATION ->
                    asked.add(new Recommendation(
                            id,
                            Id.of(each.owner()),
                            optional(each.group()),
                            each.restsOn().stream().map(Id::of).toList(),
                            text));
                case TEXT -> {}
            }
        }
        return new Findings(findings, examples, asked);
    }

    private static @Nullable Id optional(String id) {
        return id.isEmpty() ? null : Id.of(id);
    }

    private static Map<String, Prose> prose(Map<String, Map<String, Version>> newest, String text) {
        var prose = new HashMap<String, Prose>();
        newest.getOrDefault(text, Map.of()).forEach((language, version) -> {
            if (version.isThere()) {
                prose.put(language, Material.prose(text, language, version.source()));
            }
        });
        return prose;
    }
}
