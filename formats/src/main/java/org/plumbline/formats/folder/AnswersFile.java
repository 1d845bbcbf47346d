package org.plumbline.formats.folder;

import static org.plumbline.assessment.AnswerProblem.AN013;
import static org.plumbline.assessment.AnswerProblem.AN014;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.assessment.Window;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** Reads {@code answers.csv}: one event a row. */
final class AnswersFile {
    private static final List<String> REQUIRED = List.of("case", "question", "answer", "assessor", "at");
    private static final List<String> OPTIONAL = List.of("event", "reasons", "note", "marking", "received", "replaces");

    private final Table table;
    private final Problems problems;
    private final Map<Id, Question> questions;
    private final Map<String, Answer.Judgement> judgements = new HashMap<>();
    private final LocalDate someDay;

    private AnswersFile(Table table, Edition edition, @Nullable Window window, Problems problems) {
        this.table = table;
        this.problems = problems;
        questions = edition.questionsById();
        someDay = window == null ? LocalDate.EPOCH : window.from();
        words(edition.answers().met(), Answer.Judgement.MET);
        words(edition.answers().notMet(), Answer.Judgement.NOT_MET);
        words(edition.answers().notApplicable(), Answer.Judgement.NOT_APPLICABLE);
        words(edition.answers().unanswered(), Answer.Judgement.UNANSWERED);
        Stream.of(Answer.Judgement.values()).forEach(judgement -> judgements.put(judgement.word(), judgement));
    }

    /** The events of the file, one for each of its rows. */
    static List<AnswerEvent> read(Path file, Edition edition, @Nullable Window window, Problems problems) {
        var table = TableFile.read(file, "answers.csv", REQUIRED, OPTIONAL, problems);
        if (table == null) {
            return List.of();
        }
        problems.stands("answers", table);
        var answers = new AnswersFile(table, edition, window, problems);
        var events = new AnswerEvent[table.rows().size()];
        Arrays.setAll(events, answers::event);
        return List.of(events);
    }

    private AnswerEvent event(int at) {
        var row = table.rows().get(at);
        var id = table.cell(row, "event");
        var question = Id.of(table.cell(row, "question"));
        return new AnswerEvent(
                id.isEmpty() ? idOf(row) : id,
                table.cell(row, "case"),
                question,
                answer(table.cell(row, "answer"), questions.get(question)),
                list(row, "reasons").map(Id::of).toList(),
                table.cell(row, "note"),
                table.cell(row, "assessor"),
                marking(at, row),
                moment(at, row, "at"),
                table.cell(row, "received").isEmpty() ? null : moment(at, row, "received"),
                list(row, "replaces").toList());
    }

    private Answer answer(String written, @Nullable Question question) {
        var judgement = judgements.get(written.toLowerCase(Locale.ROOT));
        var picked = question != null
                && question.choices().stream()
                        .anyMatch(choice -> choice.id().value().equals(written));
        if (judgement != null && !picked) {
            return judgement;
        }
        return Answer.of(written, question);
    }

    private Marking marking(int at, Table.Row row) {
        var written = table.cell(row, "marking");
        for (var marking : Marking.values()) {
            if (written.isEmpty() || marking.word().equals(written)) {
                return marking;
            }
        }
        problems.add(
                AN014,
                table.place(at, "marking"),
                "marking '%s' is not known".formatted(written),
                "Use first, second or agreed");
        return Marking.FIRST;
    }

    private Moment moment(int at, Table.Row row, String column) {
        var written = table.cell(row, column);
        try {
            return Moment.of(written);
        } catch (DateTimeException notATime) {
            problems.add(
                    AN013,
                    table.place(at, column),
                    "'%s' is no date or time".formatted(written),
                    "Write it as 2018-09-03 or 2018-09-03T10:15");
            return new Moment(written, someDay);
        }
    }

    private Stream<String> list(Table.Row row, String column) {
        var written = table.cell(row, column);
        return written.isEmpty()
                ? Stream.of()
                : Stream.of(written.split("\\|", -1)).map(String::strip);
    }

    /** A file made by hand has no event ids: a row is then known by what it says, so its place does not matter. */
    private String idOf(Table.Row row) {
        var says = new StringBuilder();
        Stream.concat(REQUIRED.stream(), OPTIONAL.stream())
                .filter(column -> !column.equals("received"))
                .forEach(column -> says.append(table.cell(row, column)).append('\u001F'));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(says.toString().getBytes(StandardCharsets.UTF_8));
            return "row-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private void words(Words words, Answer.Judgement judgement) {
        words.byLanguage().values().forEach(word -> judgements.put(word.toLowerCase(Locale.ROOT), judgement));
    }
}
