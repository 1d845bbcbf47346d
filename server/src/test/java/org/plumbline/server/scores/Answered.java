package org.plumbline.server.scores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.json.ScoreJson;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Question;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.Exchange;
import tools.jackson.databind.json.JsonMapper;

/** Answers by chance to an inspection's cases, and what both ways of scoring make of them. */
final class Answered {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String INSERT = """
            insert into answer_event (event, inspection, reference, question, answer, reasons, assessor, marking, given_at, replaces)
            select (x ->> 'event')::uuid, ?, x ->> 'case', x ->> 'question', x ->> 'answer',
                   array(select jsonb_array_elements_text(x -> 'reasons')), x ->> 'assessor', x ->> 'marking', '2018-09-04',
                   array(select jsonb_array_elements_text(x -> 'replaces'))::uuid[]
              from jsonb_array_elements(?::jsonb) x returning event""";

    private final TestServer server;
    private final long inspection;
    private final Random random;
    private final List<Question> questions;
    private final List<String> cases;
    private final Map<String, List<String>> standing = new HashMap<>();

    Answered(TestServer server, long inspection, long seed) {
        this.server = server;
        this.inspection = inspection;
        random = new Random(seed);
        var live = live();
        questions = live.inspection().edition().questions().stream()
                .filter(question -> question.kind().isJudged() || question.type() == AnswerType.CHOICE)
                .toList();
        cases = live.inspection().sample().cases().stream()
                .map(each -> each.reference())
                .toList();
    }

    Live live() {
        return server.context().getBean(LiveScores.class).of(inspection).orElseThrow();
    }

    /** Answers about so many of a hundred questions of every case. */
    void answersMost(int ofHundred) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var each : cases) {
            for (var question : questions) {
                if (random.nextInt(100) < ofHundred) {
                    rows.add(event(each, question, "first"));
                }
            }
        }
        insert(rows);
    }

    /** Saves a few answers of one case together, as a page does. */
    void saves() {
        var reference = cases.get(random.nextInt(cases.size()));
        var rows = new ArrayList<Map<String, Object>>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            var marking = List.of("first", "first", "first", "second", "agreed").get(random.nextInt(5));
            rows.add(event(reference, questions.get(random.nextInt(questions.size())), marking));
        }
        insert(rows);
    }

    private Map<String, Object> event(String reference, Question question, String marking) {
        var key = "%s %s %s".formatted(reference, question.id(), marking);
        var row = new LinkedHashMap<String, Object>();
        var event = UUID.nameUUIDFromBytes("%d %d"
                        .formatted(inspection, random.nextLong())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        var answer = question.kind().isJudged()
                ? List.of("met", "met", "not-met", "not-applicable", "unanswered")
                        .get(random.nextInt(5))
                : question.choices()
                        .get(random.nextInt(question.choices().size()))
                        .id()
                        .value();
        row.put("event", event);
        row.put("case", reference);
        row.put("question", question.id().value());
        row.put("answer", answer);
        row.put(
                "reasons",
                answer.equals("not-met") && !question.reasons().isEmpty()
                        ? List.of(question.reasons().getFirst().value())
                        : List.of());
        row.put("assessor", "A" + random.nextInt(3));
        row.put("marking", marking);
        // now and then somebody did not see what stood: two answers then stand
        row.put("replaces", random.nextInt(6) == 0 ? List.of() : standing.getOrDefault(key, List.of()));
        standing.put(key, List.of(event));
        return row;
    }

    private void insert(List<Map<String, Object>> rows) {
        server.office().rows(INSERT, inspection, JSON.writeValueAsString(rows));
    }

    /** The score JSON of what the server follows. */
    String followed() {
        var live = live();
        return ScoreJson.of(live.inspection(), live.scores(), live.ratings(), List.of());
    }

    /** The score JSON that {@code plumbline score} makes of the folder that goes out. */
    String fromFolder(Path disk) {
        try {
            var place = Files.createTempDirectory(disk, "folder").toRealPath();
            var exchange = server.context().getBean(Exchange.class);
            Acting.forTask("demo", () -> exchange.export(inspection)).writeTo(place);
            var root = Path.of(System.getProperty("plumbline.root", ".."));
            return switch (InspectionFolder.load(place, new FrameworkLibrary(root.resolve("frameworks")))) {
                case Loaded.Bad<Inspection>(var problems) -> throw new IllegalStateException(problems.toString());
                case Loaded.Good<Inspection>(var read, var _) -> {
                    var scores = read.scores();
                    yield ScoreJson.of(read, scores, read.ratings(scores), List.of());
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
