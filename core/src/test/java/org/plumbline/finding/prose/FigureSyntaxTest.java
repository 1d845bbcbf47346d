package org.plumbline.finding.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.framework.words.Id;

/** What stands between braces: expected as 'Figures' in docs/writing-reports.md says it. */
class FigureSyntaxTest {
    private static FigureRef figure(String written) {
        if (FigureSyntax.span(written, null) instanceof Span.Figure(var ref)) {
            return ref;
        }
        throw new AssertionError("'%s' should be a figure".formatted(written));
    }

    private static Span.Unreadable unreadable(String written) {
        if (FigureSyntax.span(written, null) instanceof Span.Unreadable told) {
            return told;
        }
        throw new AssertionError("'%s' should not be readable".formatted(written));
    }

    @Test
    void an_id_alone_is_said_as_house_style_has_it() {
        var ref = figure("rosh-analysis-quality");
        assertThat(ref)
                .isEqualTo(new FigureRef(
                        List.of("rosh-analysis-quality"),
                        Form.AUTO,
                        false,
                        null,
                        Map.of(),
                        null,
                        false,
                        Mutation.NONE,
                        "rosh-analysis-quality"));
        assertThat(ref.subset()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.1",
                "2.1.1",
                "cases",
                "overall",
                "survey.children",
                "survey.children.knows-plan=yes|in-part",
                "plan=dto|yro",
                "interviews.case-managers",
                "indicator.reoffending",
                "benchmark.2.1",
                "fact.services",
                "recommendations"
            })
    void whatever_comes_first_is_the_figure(String id) {
        assertThat(figure(id).first()).isEqualTo(id);
        assertThat(figure(id + " number").first()).isEqualTo(id);
        assertThat(figure(id).where()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_form_has_its_word(Form form) {
        assertThat(figure("2.1 " + form.word()).form()).isEqualTo(form);
        assertThat(Form.of(form.word())).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"soft, SOFT", "nasal, NASAL", "aspirate, ASPIRATE"})
    void a_mutation_has_its_word(String word, Mutation mutation) {
        assertThat(figure("2.1 " + word).mutation()).isEqualTo(mutation);
    }

    @Test
    void what_is_not_met_and_what_is_feminine_are_said_by_a_word() {
        assertThat(figure("2.1 number not-met").notMet()).isTrue();
        assertThat(figure("2.1 number f").feminine()).isTrue();
        assertThat(figure("2.1 number").notMet()).isFalse();
        assertThat(figure("2.1 number").feminine()).isFalse();
    }

    @Test
    void a_reason_counts_among_what_was_not_met() {
        var ref = figure("2.1 reason=victims");
        assertThat(ref.reason()).isEqualTo(Id.of("victims"));
        assertThat(ref.notMet()).isTrue();
        assertThat(ref.form()).isEqualTo(Form.AUTO);
    }

    @Test
    void a_noun_has_one_form_or_two() {
        assertThat(figure("2.1 number noun=case/cases").noun()).isEqualTo(new FigureRef.Noun("case", "cases"));
        assertThat(figure("2.1 number noun=sheep").noun()).isEqualTo(new FigureRef.Noun("sheep", "sheep"));
        assertThat(figure("2.1 number noun=\"young person/young people\"").noun())
                .isEqualTo(new FigureRef.Noun("young person", "young people"));
    }

    @Test
    void anything_else_with_an_equals_sign_narrows_the_cases() {
        assertThat(figure("2.1 area=\"North Side\" unit=court sentence=yro|dto").where())
                .isEqualTo(Map.of(
                        "area", List.of("North Side"), "unit", List.of("court"), "sentence", List.of("yro", "dto")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.1 count not-met custody=yes noun=case/cases soft",
                "2.1 soft noun=case/cases custody=yes not-met count",
                "  2.1   custody=\"yes\"  not-met  soft count noun=\"case/cases\" "
            })
    void options_stand_in_any_order_with_any_blanks(String written) {
        var ref = figure(written);
        assertThat(ref)
                .usingRecursiveComparison()
                .ignoringFields("written")
                .isEqualTo(new FigureRef(
                        List.of("2.1"),
                        Form.COUNT,
                        true,
                        null,
                        Map.of("custody", List.of("yes")),
                        new FigureRef.Noun("case", "cases"),
                        false,
                        Mutation.SOFT,
                        ""));
        assertThat(ref.written()).isEqualTo(written.strip());
    }

    @Test
    void the_subset_reads_the_same_in_whatever_order_it_was_written() {
        assertThat(figure("2.1 unit=court area=\"North Side\" reason=late").subset())
                .isEqualTo(figure("2.1 percent reason=late area=\"North Side\" unit=court soft")
                        .subset())
                .isEqualTo("area=\"North Side\" unit=\"court\" not-met reason=late");
    }

    @ParameterizedTest
    @CsvSource({"= 10 to 17, 10 to 17", "=three, three", "'  =  two thirds  ', two thirds", "= 1.5%, 1.5%"})
    void a_number_that_is_about_no_data_follows_an_equals_sign(String written, String words) {
        assertThat(FigureSyntax.span(written, null)).isEqualTo(new Span.Stated(words));
    }

    @Test
    void words_in_brackets_are_held_against_the_figure() {
        assertThat(FigureSyntax.span("2.1 area=North", "just over half"))
                .isEqualTo(new Span.Checked("just over half", figure("2.1 area=North")));
    }

    @Test
    void words_may_compare_one_figure_with_others() {
        if (!(FigureSyntax.span("2.1 2.2 benchmark.2.1", "higher than") instanceof Span.Checked(var words, var ref))) {
            throw new AssertionError("should be checked words");
        }
        assertThat(words).isEqualTo("higher than");
        assertThat(ref.of()).containsExactly("2.1", "2.2", "benchmark.2.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; the braces name no figure",
                "`  `; the braces name no figure",
                "2.1 per-cent; 'per-cent' is no form or option of a figure",
                "2.1 2.2; '2.2' is no form or option of a figure",
                "2.1 Soft; 'Soft' is no form or option of a figure",
                "2.1 reason=; 'reason' has no value",
                "2.1 area=\"\"; 'area' has no value",
                "2.1 noun=\" \"; 'noun' has no value"
            })
    void what_cannot_be_read_is_told_with_what_to_do(String written, String what) {
        var told = unreadable(written);
        assertThat(told.what()).isEqualTo(what);
        assertThat(told.written()).isEqualTo("{" + written.strip() + "}");
        assertThat(told.remedy()).isNotBlank();
    }

    @Test
    void the_same_can_be_asked_of_another_figure_or_in_another_form() {
        var ref = figure("2.1 area=North noun=case/cases f soft");
        assertThat(ref.about("2.2"))
                .usingRecursiveComparison()
                .ignoringFields("of", "written")
                .isEqualTo(ref);
        assertThat(ref.about("2.2").of()).containsExactly("2.2");
        assertThat(ref.as(Form.PERCENT).form()).isEqualTo(Form.PERCENT);
        assertThat(ref.as(Form.PERCENT).where()).isEqualTo(ref.where());
    }

    @Test
    void a_reader_of_the_source_sees_references_as_they_were_written() {
        var spans = List.<Span>of(
                new Span.Words("In "),
                FigureSyntax.span("2.1 count noun=case/cases", null),
                new Span.Words(", "),
                new Span.Strong(List.of(FigureSyntax.span("2.2", "most"))),
                new Span.Break(),
                FigureSyntax.span("= 10 to 17", null),
                new Span.Mark("1"),
                FigureSyntax.span("2.1 so", null));
        assertThat(Span.plain(spans)).isEqualTo("In {2.1 count noun=case/cases}, [most]{2.2} {= 10 to 17}{2.1 so}");
    }
}
