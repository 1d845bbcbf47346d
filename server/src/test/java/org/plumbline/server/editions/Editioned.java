package org.plumbline.server.editions;

import java.util.List;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;

/** A small edition about gardens, made up, that needs no bank. */
public final class Editioned {
    private Editioned() {}

    /** Its file, as the edition "1" of a framework. */
    public static String yaml(String framework, int revision) {
        return """
                form: 1
                id: %s
                edition: "1"
                revision: %d
                title: {en: Inspection of gardens, cy: Arolygu gerddi}
                source: Made up for these tests
                languages: [en, cy]
                translations: {cy: draft}
                terms:
                  section: {en: bed, cy: gwely}
                  standard: {en: row, cy: rhes}
                  rating: {en: rosette, cy: rhuban}
                answers:
                  met: {en: Thriving, cy: Yn ffynnu}
                  not-met: {en: Wilting, cy: Yn gwywo}
                  not-applicable: {en: Not planted, cy: Heb ei blannu}
                  unanswered: {en: Not seen, cy: Heb ei weld}
                units:
                  - {id: pot, title: {en: Pot, cy: Potyn}}
                sections:
                  - id: "1"
                    title: {en: Growing, cy: Tyfu}
                    standards:
                      - id: "1.1"
                        title: {en: Care, cy: Gofal}
                        text: {en: Nothing goes dry, cy: Nid oes dim yn sychu}
                        questions:
                          - id: watered
                            text: {en: Were the plants watered?, cy: "A gafodd y planhigion ddŵr?"}
                            reasons: [forgotten]
                          - id: fed
                            text: {en: Were the plants fed?, cy: "A gafodd y planhigion fwyd?"}
                            reasons: [forgotten]
                reasons:
                  - {id: forgotten, text: {en: It was forgotten, cy: Anghofiwyd amdano}}
                band-on: printed
                bands:
                  rosette:
                    why: Two are enough
                    source: Made up
                    bands:
                      - {id: Dry Straw, from: 0, to: 49, points: 0, label: {en: Dry Straw, cy: Gwellt Sych}}
                      - {id: Evergreen, from: 50, to: 100, points: 1, label: {en: Evergreen, cy: Bytholwyrdd}}
                question-bands: rosette
                scores:
                  - {id: "1.1", rule: pooled, kind: criterion, bands: rosette, why: Each weighs the same, source: Made up}
                """.formatted(framework, revision);
    }

    /** What must be readable. */
    static EditionFile good(Loaded<EditionFile> loaded) {
        return switch (loaded) {
            case Loaded.Good<EditionFile>(EditionFile value, List<Problem> _) -> value;
            case Loaded.Bad<EditionFile>(List<Problem> problems) ->
                throw new AssertionError("should be without problems: " + problems);
        };
    }
}
