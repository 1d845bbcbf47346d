package org.plumbline.publishing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.figure.Said;
import org.plumbline.finding.figure.Value;
import org.plumbline.finding.figure.Wording;
import org.plumbline.finding.prose.FigureSyntax;
import org.plumbline.finding.prose.Span;
import org.plumbline.publishing.page.WebPage;
import org.plumbline.report.compose.Composition;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Law 1: every number on the page says where it comes from, and comes from there. */
class EveryNumberTest {
    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr";

    /** Dates, numbering and addresses: what need not say where it comes from. */
    private static final List<Pattern> HARMLESS = List.of(
            Pattern.compile("https?://\\S+|www\\.\\S+"),
            Pattern.compile("\\b\\d{1,2} (?:%s)".formatted(MONTHS)),
            Pattern.compile("\\b(?:1[89]|20)\\d\\d(?:[/–-]\\d{2,4})?\\b"),
            Pattern.compile("ISBN: [\\d-]+"),
            Pattern.compile("\\b\\d\\.\\d(?:\\.\\d)?[a-z]?\\b(?!%)"),
            Pattern.compile("\\b(?:Appendix|Annex|Section|section|sections|Chapter|Note|Atodiad|Adran|adran|adrannau"
                    + "|Pennod|Nodyn|domain|maes) \\d+(?:-\\d+)?[a-z]?"),
            Pattern.compile("^(?:[^:]+: )?\\d\\.? (?=\\p{L})"));

    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#names")
    void no_number_stands_alone(String name) throws Exception {
        for (var composition : ExampleReports.of(name).languages()) {
            var cut = cut(WebPage.of(composition.document(), List.of()));
            assertThat(cut.loose().stream().filter(EveryNumberTest::hasNumber))
                    .as("numbers of %s in %s without a source", name, language(composition))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#names")
    void every_figure_comes_out_again(String name) throws Exception {
        var example = ExampleReports.of(name);
        for (var composition : example.languages()) {
            var figures = cut(WebPage.of(composition.document(), List.of())).figures();
            assertThat(figures).hasSizeGreaterThan(30);
            var wrong = new ArrayList<String>();
            figures.forEach(figure -> wrong.addAll(again(figure, example, language(composition))));
            assertThat(wrong).as("%s in %s", name, language(composition)).isEmpty();
        }
    }

    /** Works one figure out from what its attributes say; nothing when it is right. */
    private static List<String> again(Element figure, ExampleReports example, String language) {
        var of = figure.getAttribute("data-figure");
        var form = figure.getAttribute("data-form");
        if (List.of("stated", "extent", "withheld").contains(form)) {
            return List.of();
        }
        if (form.equals("points") && !of.equals("overall")) {
            return List.of();
        }
        var subset = figure.getAttribute("data-subset").replaceAll("than=.*$", "");
        var said = form.equals("value") || form.equals("checked") || form.equals("name") || form.equals("date")
                ? ""
                : form;
        if (!(FigureSyntax.span("%s %s %s".formatted(of, said, subset), null) instanceof Span.Figure(var ref))) {
            return List.of("%s %s %s cannot be read".formatted(of, form, subset));
        }
        var value = example.figures().value(ref);
        var wrong = new ArrayList<String>();
        if (figure.hasAttribute("data-relevant") && value instanceof Value.Counted counted) {
            var shown = ref.notMet() ? counted.missed() : counted;
            var counts = "%s of %s".formatted(figure.getAttribute("data-met"), figure.getAttribute("data-relevant"));
            if (!counts.equals("%d of %d".formatted(shown.met(), shown.relevant()))) {
                wrong.add("%s says %s, and it is %d of %d".formatted(of, counts, shown.met(), shown.relevant()));
            }
        }
        if (List.of("percent", "rating", "value", "comparator", "name", "date").contains(form)) {
            var voice = new HouseVoice(example.inspection().edition().surroundings(), language);
            var text = figure.getTextContent();
            if (new Wording(voice).say(value, ref, false) instanceof Said.Words words
                    && !text.startsWith(words.text())
                    && !text.equals("–")) {
                wrong.add("%s reads '%s', and it is '%s'".formatted(of, text, words.text()));
            }
        }
        if (value instanceof Value.Unknown(var what, var _)) {
            wrong.add("%s: %s".formatted(of, what));
        }
        return wrong;
    }

    @Test
    void both_languages_have_the_same_figures() throws Exception {
        for (var name : ExampleReports.names().toList()) {
            var counts = new ArrayList<Map<String, Long>>();
            for (var composition : ExampleReports.of(name).languages()) {
                counts.add(cut(WebPage.of(composition.document(), List.of())).figures().stream()
                        .filter(figure -> !figure.getAttribute("data-form").equals("stated"))
                        .collect(Collectors.groupingBy(
                                figure -> figure.getAttribute("data-figure"), Collectors.counting())));
            }
            assertThat(counts.getLast().keySet())
                    .as(name)
                    .isEqualTo(counts.getFirst().keySet());
        }
    }

    @Test
    void a_number_without_a_source_would_be_found() throws Exception {
        var page = "<html><body><p>We saw 38 cases, see 2.1 and Appendix 1.</p><p>On 3 May 2012.</p></body></html>";
        assertThat(cut(page).loose().stream().filter(EveryNumberTest::hasNumber))
                .containsExactly("We saw 38 cases, see 2.1 and Appendix 1.");
    }

    private static boolean hasNumber(String text) {
        var left = text.strip();
        for (var harmless : HARMLESS) {
            left = harmless.matcher(left).replaceAll(" ");
        }
        return left.chars().anyMatch(Character::isDigit);
    }

    private static String language(Composition composition) {
        return composition.document().head().language();
    }

    private static Cut cut(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        return Cut.of((Element) document.getElementsByTagName("body").item(0));
    }
}
