package org.plumbline.testing.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.formats.table.CsvText;

/** Writes an inspection folder of any size, with an edition of its own, to measure on. */
final class LargeFolder {
    private static final int STANDARDS = 10;

    private LargeFolder() {}

    /** Writes the folder: every question put to every case and answered, two in three times with "met". */
    static void write(Path folder, int cases, int questions) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("inspection.yaml"), """
                folder: 1
                service: A large made service
                framework: {id: large, edition: "1"}
                fieldwork: {from: 2026-01-01, to: 2026-01-31}
                """);
        Files.writeString(folder.resolve("edition.yaml"), edition(questions));
        var caseload = new ArrayList<List<String>>();
        caseload.add(List.of("case"));
        var answers = new ArrayList<List<String>>();
        answers.add(List.of("event", "case", "question", "answer", "assessor", "at"));
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int each = 0; each < cases; each++) {
            caseload.add(List.of("C" + each));
            for (int question = 0; question < questions; question++) {
                var answer = random.nextInt(3) == 0 ? "not-met" : "met";
                answers.add(List.of(
                        "e%d-%d".formatted(each, question),
                        "C" + each,
                        "q" + question,
                        answer,
                        "A1",
                        "2026-01-12T10:15"));
            }
        }
        Files.writeString(folder.resolve("caseload.csv"), CsvText.of(caseload));
        Files.writeString(folder.resolve("answers.csv"), CsvText.of(answers));
    }

    private static String edition(int questions) {
        var yaml = new StringBuilder("""
                form: 1
                id: large
                edition: "1"
                revision: 1
                title: {en: A large edition, cy: Argraffiad mawr}
                source: made to measure on
                languages: [en, cy]
                terms: {section: {en: section, cy: adran}, standard: {en: standard, cy: safon}, rating: {en: rating, cy: gradd}}
                answers: {met: {en: Met, cy: Do}, not-met: {en: Not met, cy: Naddo}, not-applicable: {en: Not applicable, cy: Amherthnasol}, unanswered: {en: Unanswered, cy: Heb ateb}}
                units: [{id: case, title: {en: Case, cy: Achos}}]
                band-on: printed
                bands:
                  rating: {why: made, source: made, bands: [{id: Low, from: 0, to: 49, label: {en: Low, cy: Isel}}, {id: High, from: 50, to: 100, label: {en: High, cy: Uchel}}]}
                prints: percentages
                sections:
                  - id: "S"
                    title: {en: All, cy: Pob un}
                    standards:
                """);
        for (int standard = 0; standard < STANDARDS; standard++) {
            yaml.append(
                    "      - id: s%d\n        title: {en: Standard, cy: Safon}\n        text: {en: Good work, cy: Gwaith da}\n        questions:\n"
                            .formatted(standard));
            for (int question = standard; question < questions; question += STANDARDS) {
                var when = question < STANDARDS
                        ? ""
                        : ", when: {answer: q%d, in: [met, not-met]}".formatted(question - STANDARDS);
                yaml.append("          - {id: q%d, text: {en: Was it done?, cy: A wnaed hyn?}%s}\n"
                        .formatted(question, when));
            }
        }
        yaml.append("scores:\n  - {each: [");
        for (int standard = 0; standard < STANDARDS; standard++) {
            yaml.append(standard == 0 ? "s" : ", s").append(standard);
        }
        return yaml.append("], rule: pooled, kind: criterion, bands: rating, why: made, source: made}\n")
                .toString();
    }
}
