package org.plumbline.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns after numbers, and what the word before a number asks for. */
class NounsAndMutationsTest {
    private static AReport report(int met, int of) {
        return AReport.on(
                anInspection(anEdition(withStandard("1.1").question("lit")).languages("en", "cy"))
                        .count("lit", met, of - met));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, no cases", "1, one case", "2, two cases", "10, ten cases", "11, 11 cases"})
    void in_english_a_noun_is_singular_after_one_and_plural_after_every_other_number(int met, String said) {
        assertThat(report(met, 12).reads("lit number noun=case/cases")).isEqualTo(said);
    }

    @Test
    void a_noun_follows_the_relevant_in_a_count() {
        assertThat(report(6, 8).reads("lit count noun=case/cases")).isEqualTo("six of the eight cases");
        assertThat(report(8, 8).reads("lit count noun=case/cases")).isEqualTo("all eight cases");
        assertThat(report(0, 8).reads("lit count noun=case/cases")).isEqualTo("none of the eight cases");
        assertThat(report(6, 8).reads("lit out-of noun=case/cases")).isEqualTo("six out of eight cases");
        assertThat(report(26, 38).reads("lit count noun=case/cases")).isEqualTo("26 of the 38 cases");
        assertThat(report(6, 8).reads("lit of noun=case/cases")).isEqualTo("eight cases");
        assertThat(report(6, 8).readsInWelsh("lit count noun=achos/achosion")).isEqualTo("chwech o'r wyth achos");
    }

    @Test
    void a_noun_with_one_form_serves_for_both() {
        assertThat(report(1, 8).reads("lit number noun=staff")).isEqualTo("one staff");
        assertThat(report(3, 8).reads("lit number noun=staff")).isEqualTo("three staff");
    }

    @Test
    void a_noun_of_several_words_stands_in_quotation_marks() {
        assertThat(report(3, 8).reads("lit number noun=\"case manager/case managers\""))
                .isEqualTo("three case managers");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, dim plant",
        "1, un plentyn",
        "2, dau blentyn",
        "3, tri phlentyn",
        "4, pedwar plentyn",
        "5, pum plentyn",
        "6, chwe phlentyn",
        "7, saith plentyn",
        "8, wyth plentyn",
        "9, naw plentyn",
        "10, deg plentyn",
        "11, 11 plentyn"
    })
    void in_welsh_a_masculine_noun_is_singular_and_changes_after_two_three_and_six(int met, String said) {
        assertThat(report(met, 12).readsInWelsh("lit number noun=plentyn/plant"))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, dim cathod",
        "1, un gath",
        "2, dwy gath",
        "3, tair cath",
        "4, pedair cath",
        "5, pum cath",
        "6, chwe chath",
        "7, saith cath",
        "10, deg cath",
        "11, 11 cath"
    })
    void in_welsh_a_feminine_noun_is_singular_and_changes_after_one_two_and_six(int met, String said) {
        assertThat(report(met, 12).readsInWelsh("lit number f noun=cath/cathod"))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2, trefniant, dau drefniant",
        "2, cynllun, dau gynllun",
        "2, bachgen, dau fachgen",
        "2, dyn, dau ddyn",
        "2, gweithiwr, dau weithiwr",
        "2, mis, dau fis",
        "2, llys, dau lys",
        "2, rheolwr, dau reolwr",
        "2, achos, dau achos",
        "2, chwarter, dau chwarter",
        "3, trefniant, tri threfniant",
        "3, cynllun, tri chynllun",
        "3, bachgen, tri bachgen",
        "3, achos, tri achos",
        "6, trefniant, chwe threfniant",
        "6, cynllun, chwe chynllun",
        "6, mis, chwe mis",
        "6, achos, chwe achos"
    })
    void the_noun_changes_as_its_first_letter_does(int met, String noun, String said) {
        assertThat(report(met, 12).readsInWelsh("lit number noun=" + noun)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "3, soft, dri",
        "4, soft, bedwar",
        "2, soft, ddau",
        "10, soft, ddeg",
        "6, soft, chwech",
        "7, soft, saith",
        "3, nasal, nhri",
        "4, nasal, mhedwar",
        "10, nasal, neg",
        "8, nasal, wyth",
        "3, aspirate, thri",
        "5, aspirate, phump",
        "2, aspirate, dau",
        "11, soft, 11"
    })
    void the_figure_changes_as_the_word_before_asks(int met, String mutation, String said) {
        assertThat(report(met, 12).readsInWelsh("lit number " + mutation)).isEqualTo(said);
    }

    @Test
    void only_the_first_word_of_a_figure_changes() {
        assertThat(report(35, 38).readsInWelsh("lit all-but nasal")).isEqualTo("mhob un ond tri");
        assertThat(report(3, 4).readsInWelsh("lit count soft")).isEqualTo("dri o'r pedwar");
        assertThat(report(3, 12).readsInWelsh("lit number soft noun=plentyn/plant"))
                .isEqualTo("dri phlentyn");
        assertThat(report(3, 12).readsInWelsh("lit number soft f noun=merch/merched"))
                .isEqualTo("dair merch");
        assertThat(report(3, 4).readsInWelsh("lit fraction aspirate")).isEqualTo("thri chwarter");
    }
}
