package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.words.Id;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;

/** What a report says of itself: its cover, its people, its dates, its words. */
final class FrontParts {
    private final Subject subject;

    FrontParts(Subject subject) {
        this.subject = subject;
    }

    List<Block> cover() {
        var lines = new ArrayList<List<Inline>>();
        var published = subject.inspection().visit().published();
        if (!published.isEmpty()) {
            lines.add(Inline.text(subject.voice().date(published)));
        }
        lines.add(subject.phrased(Phrase.PUBLISHER));
        if (!subject.manuscript().isbn().isEmpty()) {
            lines.add(Inline.text(subject.voice()
                    .phrase(Phrase.ISBN, Map.of("isbn", subject.manuscript().isbn()))));
        }
        return List.of(new Block.Cover(
                Inline.text(subject.say(subject.edition().title())),
                Inline.text(subject.inspection().visit().service()),
                lines));
    }

    /** Roles and names, people of the same role on one line; roles alone where nobody is named. */
    List<Block> officials(List<Id> lists) {
        var byRole = new LinkedHashMap<String, List<String>>();
        for (var official : subject.manuscript().officials()) {
            if (lists.contains(Id.of(official.list()))) {
                byRole.computeIfAbsent(subject.say(official.role()), _ -> new ArrayList<>())
                        .add(official.name());
            }
        }
        if (byRole.isEmpty()) {
            return List.of();
        }
        if (byRole.values().stream().allMatch(names -> names.stream().allMatch(String::isEmpty))) {
            var roles = byRole.keySet().stream()
                    .map(role -> new Block.Listing.Item(Inline.text(role)))
                    .toList();
            return List.of(new Block.Listing(Block.Listing.Marks.BULLETS, 1, roles));
        }
        var pairs = byRole.entrySet().stream()
                .map(entry -> new Block.Pairs.Pair(
                        Inline.text(entry.getKey()),
                        Inline.text(entry.getValue().stream()
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining("; ")))))
                .toList();
        return List.of(new Block.Pairs(pairs));
    }

    List<Block> publicationDate() {
        var published = subject.inspection().visit().published();
        return published.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(
                        "",
                        Inline.text(subject.voice()
                                .phrase(
                                        Phrase.PUBLISHED_ON,
                                        Map.of("date", subject.voice().date(published))))));
    }

    List<Block> isbn() {
        var isbn = subject.manuscript().isbn();
        return isbn.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(
                        "", Inline.text(subject.voice().phrase(Phrase.ISBN, Map.of("isbn", isbn)))));
    }

    List<Block> corrections() {
        return subject.manuscript().corrections().stream()
                .map(correction -> (Block) new Block.Notice(Telling.filled(
                        subject.phrase(Phrase.CORRECTED_ON),
                        Map.of(
                                "date",
                                Inline.text(subject.voice().date(correction.on().toString())),
                                "what",
                                subject.telling()
                                        .line(correction
                                                .text()
                                                .getOrDefault(
                                                        subject.language(), new Prose(List.of(), Map.of(), "", "")))))))
                .toList();
    }

    List<Block> glossary(String id, String title) {
        var entries = subject.edition().surroundings().glossary();
        if (entries.isEmpty()) {
            return List.of(new Block.Paragraph("", subject.phrased(Phrase.NOTHING_FOUND)));
        }
        var columns = List.of(
                new Table.Column(subject.phrased(Phrase.TERM), false),
                new Table.Column(subject.phrased(Phrase.MEANING), false));
        var rows = entries.stream()
                .map(entry -> List.of(
                        List.<Inline>of(new Inline.Strong(subject.stated(entry.term()))), subject.stated(entry.text())))
                .toList();
        return List.of(new Block.Tabled(new Table(id, Inline.text(title), columns, rows, List.of())));
    }
}
