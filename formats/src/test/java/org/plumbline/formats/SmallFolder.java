package org.plumbline.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.inspection.Inspection;

/** A small lawful framework with a small lawful inspection, to be broken one piece at a time. */
public final class SmallFolder {
    /** Where messages say that the framework stands when an inspection looks it up. */
    public static final String LIBRARY_NAME = "frameworks/gardens/7/framework.yaml";

    private static final String BANK = """
            form: 1
            bank: garden-bank
            source: Made up for these tests
            reasons:
              - {id: forgotten, text: {en: It was forgotten, cy: Anghofiwyd amdano}}
              - {id: too-late, text: {en: It came too late, cy: Daeth yn rhy hwyr}}
            questions:
              - id: watered
                text: {en: Was it watered?, cy: A gafodd ddŵr?}
                reasons: [forgotten, too-late]
              - id: fed
                text: {en: Was it fed?, cy: A gafodd fwyd?}
                reasons: [forgotten]
              - id: pruned
                text: {en: Was it pruned?, cy: A gafodd ei docio?}
                reasons: [too-late]
            """;

    private static final String FRAMEWORK = """
            form: 1
            id: gardens
            edition: "7"
            revision: 2
            title: {en: Inspection of gardens, cy: Arolygu gerddi}
            source: Made up for these tests
            languages: [en, cy]
            translations: {cy: draft}
            banks: [bank.yaml]
            terms:
              section: {en: bed, cy: gwely}
              standard: {en: row, cy: rhes}
              rating: {en: rosette, cy: rhuban}
            answers:
              met: {en: Thriving, cy: Yn ffynnu}
              not-met: {en: Wilting, cy: Yn gwywo}
              not-applicable: {en: Not planted, cy: Heb ei blannu}
              unanswered: {en: Not seen, cy: Heb ei weld}
            case-attributes:
              - {id: shade, type: flag, required: yes, title: {en: In the shade, cy: Yn y cysgod}}
              - id: soil
                type: choice
                required: no
                title: {en: Soil, cy: Pridd}
                values: [{id: clay, text: {en: Clay, cy: Clai}}, {id: sand, text: {en: Sand, cy: Tywod}}]
              - {id: age, type: number, required: no, title: {en: Age in years, cy: Oedran}}
              - {id: sown, type: date, required: no, title: {en: Day sown, cy: Dyddiad hau}}
            units:
              - {id: pot, title: {en: Pot, cy: Potyn}}
              - {id: plot, title: {en: Plot, cy: Llain}}
            sections:
              - id: "1"
                title: {en: Growing, cy: Tyfu}
                standards:
                  - id: "1.1"
                    title: {en: Care, cy: Gofal}
                    text: {en: Nothing goes dry, cy: Nid oes dim yn sychu}
                    questions:
                      - watered
                      - {use: fed, text: {en: Was it fed in spring?, cy: A gafodd fwyd yn y gwanwyn?}}
                      - id: staked
                        text: {en: Was it staked?, cy: A oedd polyn iddo?}
                        when: {attribute: shade, is: yes}
                        reasons: [broken]
                      - id: colour
                        kind: information
                        type: choice
                        text: {en: What colour?, cy: Pa liw?}
                        choices: [{id: red, text: {en: Red, cy: Coch}}, {id: blue, text: {en: Blue, cy: Glas}}]
                      - id: pests
                        kind: information
                        type: several
                        text: {en: Which pests?, cy: Pa blâu?}
                        choices: [{id: slugs, text: {en: Slugs, cy: Gwlithod}}, {id: mice, text: {en: Mice, cy: Llygod}}]
                      - {id: height, kind: information, type: number, text: {en: How high?, cy: Pa mor uchel?}}
                      - {id: flowered, kind: information, type: date, text: {en: When?, cy: Pryd?}}
                  - id: "1.2"
                    title: {en: The shed, cy: Y sied}
                    text: {en: Tools are found, cy: Mae modd dod o hyd i'r offer}
                    questions:
                      - {id: said, kind: information, type: words, text: {en: What was said?, cy: Beth a ddywedwyd?}}
            themes:
              - id: kept
                title: {en: Kept alive, cy: Wedi'i gadw'n fyw}
                questions: [watered, staked]
                why: A dead plant cannot be pruned
                source: Made up
            reasons:
              - {id: broken, text: {en: It was broken, cy: Roedd wedi torri}}
            band-on: printed
            bands:
              rosette:
                why: Two are enough
                source: Made up
                bands:
                  - {id: Dry Straw, from: 0, to: 49, points: 0, label: {en: Dry Straw, cy: Gwellt Sych}}
                  - {id: Evergreen, from: 50, to: 100, points: 1, label: {en: Evergreen, cy: Bytholwyrdd}}
              show:
                why: Two rows of one point each
                source: Made up
                bands:
                  - {id: Dry Straw, from: 0, to: 0, label: {en: Dry Straw, cy: Gwellt Sych}}
                  - {id: Evergreen, from: 1, to: 2, label: {en: Evergreen, cy: Bytholwyrdd}}
            question-bands: rosette
            scores:
              - {id: "1.1", rule: pooled, kind: criterion, bands: rosette, why: Each weighs the same, source: Made up}
              - {id: "1.2", rule: judged, bands: rosette, why: A shed cannot be counted, source: Made up}
              - {id: kept, rule: per-case, kind: theme, why: A plant is dead or not, source: Made up}
              - id: overall
                rule: points
                of: ["1.1", "1.2"]
                bands: show
                unrated: scale
                why: Both rows weigh the same
                source: Made up
            sub-areas: {scored: yes, why: Each gate has a gardener, source: Made up}
            prints: percentages
            """;

    private static final String EXAMPLES = """
            rule,given,expected
            1.1,1/2,50 Evergreen
            1.2,Evergreen,Evergreen
            overall,1.1=Evergreen | 1.2=Dry Straw,1/2 Evergreen
            """;

    private static final String INSPECTION = """
            folder: 1
            service: Hill Gardens
            framework: {id: gardens, edition: "7", revision: 2}
            areas: [North, South]
            fieldwork: {from: 2030-05-01, to: 2030-05-04}
            published: 2030-07-01
            team:
              - {id: A1, role: lead inspector}
            random-seed: 77
            about: Made up for these tests
            """;

    private static final String CASELOAD = """
            case,unit,area,shade,soil,age,sown
            G1,pot,North,yes,clay,3,2029-03-01
            G2,plot,South,no,sand,,
            G3,plot,South,no,,,
            """;

    private static final String SAMPLE = """
            case
            G1
            G2
            """;

    private static final String ANSWERS = """
            event,case,question,answer,reasons,note,assessor,marking,at,received,replaces
            e1,G1,watered,met,,,A1,first,2030-05-01T09:00,2030-05-01T18:00,
            e2,G1,fed,not-met,forgotten,,A1,first,2030-05-01T09:05,,
            e3,G1,staked,met,,,A1,first,2030-05-01T09:10,,
            e4,G1,colour,red,,,A1,first,2030-05-01T09:15,,
            e5,G2,watered,met,,,A2,first,2030-05-02,,
            e6,G2,fed,met,,,A2,first,2030-05-02T10:00+01:00,,
            e7,G2,fed,not-met,forgotten,Seen again,A2,first,2030-05-02T11:00,,e6
            """;

    private static final String JUDGED = """
            standard,rating,reasons,by,at
            1.2,Evergreen,All tools hung up,A1,2030-05-03
            """;

    private static final String AWARDED = """
            rating_of,rating,reasons,by,at
            1.1,Dry Straw,One plant died a day later,A1,2030-05-09
            """;

    private final Path root;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private SmallFolder(Path root) {
        this.root = root;
    }

    /** A lawful framework and inspection, written below a folder. */
    public static SmallFolder in(Path root) {
        var small = new SmallFolder(root);
        small.put("bank.yaml", BANK).put("framework.yaml", FRAMEWORK).put("worked-examples.csv", EXAMPLES);
        small.put("inspection.yaml", INSPECTION).put("caseload.csv", CASELOAD).put("sample.csv", SAMPLE);
        return small.put("answers.csv", ANSWERS).put("judged.csv", JUDGED).put("awarded.csv", AWARDED);
    }

    /** Puts another text in place of one that must stand there exactly once. */
    public SmallFolder change(String file, String from, String to) {
        var text = text(file);
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("'%s' must stand once in %s".formatted(from, file));
        }
        return put(file, text.replace(from, to));
    }

    public SmallFolder put(String file, String text) {
        texts.put(file, text);
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallFolder bytes(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public SmallFolder remove(String file) {
        try {
            Files.delete(path(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String text(String file) {
        return texts.getOrDefault(file, "");
    }

    public Path path(String file) {
        var framework = file.equals("framework.yaml") || file.equals("bank.yaml") || file.equals("worked-examples.csv");
        return (framework ? root.resolve("frameworks/gardens/7") : folder()).resolve(file);
    }

    public Path folder() {
        return root.resolve("inspection");
    }

    public FrameworkLibrary library() {
        return new FrameworkLibrary(root.resolve("frameworks"));
    }

    public Loaded<EditionFile> edition() {
        return EditionFile.load(path("framework.yaml"), "framework.yaml");
    }

    public Loaded<Inspection> inspection() {
        return InspectionFolder.load(folder(), library());
    }

    /** Where a piece of a YAML file stands, counted without the reader that is under test. */
    public Place placeOf(String file, String piece) {
        int at = text(file).indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("'%s' does not stand in %s".formatted(piece, file));
        }
        var before = text(file).substring(0, at);
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new Place(file, line, at - before.lastIndexOf('\n'));
    }

    /** Reads what must be readable. */
    public static <T> T good(Loaded<T> loaded) {
        return switch (loaded) {
            case Loaded.Good<T>(T value, List<Problem> _) -> value;
            case Loaded.Bad<T>(List<Problem> problems) ->
                throw new AssertionError("should be without problems: " + problems);
        };
    }

    /** The first problem of a kind. */
    public static Problem problem(Loaded<?> loaded, ProblemCode code) {
        return problem(loaded.problems(), code);
    }

    /** The first problem of a kind. */
    public static Problem problem(List<Problem> problems, ProblemCode code) {
        return problems.stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no %s in %s".formatted(code, problems)));
    }
}
