package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Recommendation;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.words.Id;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Inline;

/** What was concluded and what is asked for. */
final class FindingParts {
    private final Subject subject;
    private final ScoreParts scores;
    private int numbered;

    FindingParts(Subject subject, ScoreParts scores) {
        this.subject = subject;
        this.scores = scores;
    }

    /** Findings about any of these, or about the service as a whole when none is named. */
    List<Block> findings(Finding.Kind kind, List<Id> of, Listing.Marks marks) {
        var items = subject.manuscript().findings().of(kind).stream()
                .filter(finding -> finding.about() == null ? of.isEmpty() : of.contains(finding.about()))
                .map(finding -> new Listing.Item(told(finding.text())))
                .toList();
        return items.isEmpty()
                ? List.of(new Block.Paragraph("", subject.phrased(Phrase.NOTHING_FOUND)))
                : List.of(new Listing(marks, 1, items));
    }

    /** Recommendations of some groups, numbered on from those before, owners in brackets. */
    List<Block> recommendations(List<Id> groups) {
        var items = subject.manuscript().findings().recommendations().stream()
                .filter(each -> each.group() == null ? groups.isEmpty() : groups.contains(each.group()))
                .map(this::withOwner)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        int start = numbered + 1;
        numbered += items.size();
        return List.of(new Listing(Listing.Marks.NUMBERS_IN_BRACKETS, start, items));
    }

    private Listing.Item withOwner(Recommendation each) {
        var text = new ArrayList<>(told(each.text()));
        text.add(new Inline.Text(" "));
        text.addAll(Telling.filled(
                subject.phrase(Phrase.OWNER_IN_BRACKETS), Map.of("owner", Inline.text(owner(each.owner())))));
        return new Listing.Item(text);
    }

    /** All recommendations, under their owners in the order in which they first come, numbered through. */
    List<Block> byOwner() {
        var byOwner = subject.manuscript().findings().recommendations().stream()
                .collect(Collectors.groupingBy(Recommendation::owner, LinkedHashMap::new, Collectors.toList()));
        if (byOwner.isEmpty()) {
            return List.of(new Block.Paragraph("", subject.phrased(Phrase.NOTHING_FOUND)));
        }
        var blocks = new ArrayList<Block>();
        byOwner.forEach((owner, theirs) -> {
            blocks.add(new Block.Paragraph(
                    "",
                    List.of(new Inline.Strong(Telling.filled(
                            subject.phrase(Phrase.OWNER_SHOULD), Map.of("owner", Inline.text(owner(owner))))))));
            var items = theirs.stream()
                    .map(each -> new Listing.Item(told(each.text())))
                    .toList();
            blocks.add(new Listing(Listing.Marks.NUMBERS, numbered + 1, items));
            numbered += items.size();
        });
        return blocks;
    }

    String owner(Id id) {
        return subject.edition().surroundings().owners().stream()
                .filter(owner -> owner.id().equals(id))
                .findFirst()
                .map(owner -> subject.say(owner.words()))
                .orElse(id.value());
    }

    /** Practice examples about any of these, each in a frame; all when none is named. */
    List<Block> examples(List<Id> of) {
        var blocks = new ArrayList<Block>();
        for (var example : subject.manuscript().findings().examples()) {
            if (of.isEmpty() || example.about().stream().anyMatch(of::contains)) {
                var about = example.about().stream().map(scores::label).collect(Collectors.joining("; "));
                var prose = prose(example.text());
                blocks.add(new Block.Framed(
                        Inline.text(subject.voice().phrase(Phrase.PRACTICE_EXAMPLE, Map.of("about", about))),
                        subject.telling().blocks(prose, "example-" + example.id(), 3)));
            }
        }
        return blocks.isEmpty() ? List.of(new Block.Paragraph("", subject.phrased(Phrase.NOTHING_FOUND))) : blocks;
    }

    List<Inline> told(Map<String, Prose> text) {
        return subject.telling().line(prose(text));
    }

    private Prose prose(Map<String, Prose> text) {
        return text.getOrDefault(subject.language(), new Prose(List.of(), Map.of(), "", ""));
    }
}
