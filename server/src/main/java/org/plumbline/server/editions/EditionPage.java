package org.plumbline.server.editions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.json.EditionJson;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Section;
import org.plumbline.framework.Standard;
import org.plumbline.framework.question.Question;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One edition to read: what it asks, how it rates, and what follows for dates and samples. */
@Controller
public class EditionPage {
    private final Editions editions;
    private final Standing standing;

    EditionPage(Editions editions, Standing standing) {
        this.editions = editions;
        this.standing = standing;
    }

    /**
     * What the page shows.
     *
     * @param sections those with questions that the search finds; all without a search
     * @param before the revision that it is compared with; null when there is none
     * @param refused why it cannot be published, each a text and what is put into it; empty mostly
     */
    public record Shown(
            KnownEdition known,
            Edition edition,
            Entered asked,
            List<Section> sections,
            @Nullable KnownEdition before,
            boolean mayKeep,
            List<String> refused) {
        /** How many questions are shown. */
        public long questions() {
            return sections.stream()
                    .flatMap(section -> section.standards().stream())
                    .mapToLong(standard -> standard.questions().size())
                    .sum();
        }
    }

    @GetMapping("/editions/{id}")
    @Needs(Right.SEE_EDITIONS)
    @Transactional(readOnly = true)
    public Screen edition(@PathVariable long id, Entered asked) {
        return Screen.of("editions/edition", shown(id, asked, List.of()));
    }

    @GetMapping("/editions/{id}/edition.json")
    @Needs(Right.SEE_EDITIONS)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> json(@PathVariable long id) {
        return download(known(id), "json", "application/json", EditionJson.of(editions.file(id)));
    }

    @GetMapping("/editions/{id}/edition.yaml")
    @Needs(Right.SEE_EDITIONS)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> yaml(@PathVariable long id) {
        return download(known(id), "yaml", "application/yaml", editions.file(id).export());
    }

    /** What the page shows of an edition. */
    Shown shown(long id, Entered asked, List<String> refused) {
        var known = known(id);
        EditionFile file = editions.file(id);
        return new Shown(
                known,
                file.edition(),
                asked,
                found(file.edition(), asked.text("q")),
                editions.before(known).orElse(null),
                standing.has(Right.KEEP_EDITIONS),
                refused);
    }

    /** An edition that the person may see; else the page is not there. */
    KnownEdition known(long id) {
        return editions.known(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> download(KnownEdition known, String ending, String type, String text) {
        var name = "%s-%s-%d.%s"
                .formatted(known.framework(), known.edition(), known.revision(), ending)
                .replaceAll("[^A-Za-z0-9.-]", "-");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .body(text.getBytes(UTF_8));
    }

    private static List<Section> found(Edition edition, String words) {
        if (words.isEmpty()) {
            return edition.sections();
        }
        return edition.sections().stream()
                .map(section -> new Section(section.id(), section.title(), standards(section, words)))
                .filter(section -> !section.standards().isEmpty())
                .toList();
    }

    private static List<Standard> standards(Section section, String words) {
        return section.standards().stream()
                .map(standard -> new Standard(
                        standard.id(),
                        standard.title(),
                        standard.text(),
                        standard.parts(),
                        standard.questions().stream()
                                .filter(question -> says(question, words))
                                .toList()))
                .filter(standard -> !standard.questions().isEmpty())
                .toList();
    }

    private static boolean says(Question question, String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return question.id().value().toLowerCase(Locale.ROOT).contains(wanted)
                || question.text().byLanguage().values().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
