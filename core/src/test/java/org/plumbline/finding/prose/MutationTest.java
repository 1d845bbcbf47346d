package org.plumbline.finding.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MutationTest {
    /**
     * Expected: every row of the table "Treigladau" in Johannes Heinecke's Welsh dictionary,
     * johannes.heinecke.free.fr/dict/cymraeg/treigladau.html (dy gath, fy nghath, ei chath); a blank cell there stays.
     */
    @ParameterizedTest(name = "{0}: dy {1}, fy {2}, ei {3}")
    @CsvSource({
        "cath, gath, nghath, chath",
        "pen, ben, mhen, phen",
        "tref, dref, nhref, thref",
        "bara, fara, mara, bara",
        "darlun, ddarlun, narlun, darlun",
        "gardd, ardd, ngardd, gardd",
        "mam, fam, mam, mam",
        "llwy, lwy, llwy, llwy",
        "rheswm, reswm, rheswm, rheswm"
    })
    void every_consonant_that_changes_changes_as_the_table_says(
            String word, String soft, String nasal, String aspirate) {
        assertThat(Mutation.SOFT.of(word)).isEqualTo(soft);
        assertThat(Mutation.NASAL.of(word)).isEqualTo(nasal);
        assertThat(Mutation.ASPIRATE.of(word)).isEqualTo(aspirate);
        assertThat(Mutation.NONE.of(word)).isEqualTo(word);
    }

    /** Expected: the examples of Mark H. Nodine, Welsh Course, Appendix A.2 (revision 1.13, 2003), cs.cf.ac.uk/fun/welsh. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"cath, gath", "porth, borth", "teg, deg", "gardd, ardd", "bore, fore", "dôl, ddôl"})
    void the_soft_mutation_as_another_grammar_has_it(String word, String soft) {
        assertThat(Mutation.SOFT.of(word)).isEqualTo(soft);
    }

    /**
     * The words that figures begin with. Expected: the same table, letter by letter; the contexts o dri, ym mhob and
     * â phump are those of docs/writing-reports.md.
     */
    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "dau, SOFT, ddau",
        "dwy, SOFT, ddwy",
        "tri, SOFT, dri",
        "tair, SOFT, dair",
        "pedwar, SOFT, bedwar",
        "pedair, SOFT, bedair",
        "pump, SOFT, bump",
        "deg, SOFT, ddeg",
        "dim un, SOFT, ddim un",
        "pob un, SOFT, bob un",
        "pob un ond tri, NASAL, mhob un ond tri",
        "pump o'r saith, NASAL, mhump o'r saith",
        "tri, ASPIRATE, thri",
        "pump, ASPIRATE, phump",
        "pob un ond dau, ASPIRATE, phob un ond dau",
        "tua thri chwarter, SOFT, dua thri chwarter",
        "mwy na hanner, SOFT, fwy na hanner",
        "bron pob un, SOFT, fron pob un",
        "llai na hanner, SOFT, lai na hanner"
    })
    void only_the_first_word_of_a_phrase_changes(String phrase, Mutation mutation, String changed) {
        assertThat(mutation.of(phrase)).isEqualTo(changed);
    }

    /** ch, dd, ff, ng, ph and th are letters of their own and not c, d, f, n, p and t. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chwech",
                "chwe",
                "chwarter",
                "ddoe",
                "ffordd",
                "ngwlad",
                "phlentyn",
                "theatr",
                "un",
                "wyth",
                "saith",
                "naw",
                "hanner",
                "achos",
                "y rhan fwyaf",
                "ynys",
                "26",
                "68%",
                ""
            })
    void letters_that_no_mutation_knows_vowels_and_numerals_stay(String word) {
        for (var mutation : Mutation.values()) {
            assertThat(mutation.of(word)).isEqualTo(word);
        }
    }

    /** Expected: Caerdydd, yng Nghaerdydd; Bangor, ym Mangor; Gwent, o Went; Llanelli, o Lanelli. */
    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "Caerdydd, NASAL, Nghaerdydd",
        "Bangor, NASAL, Mangor",
        "Gwent, SOFT, Went",
        "Llanelli, SOFT, Lanelli",
        "Rhuthun, SOFT, Ruthun",
        "Dinbych, SOFT, Ddinbych",
        "Tywyn, NASAL, Nhywyn",
        "Caerdydd, ASPIRATE, Chaerdydd"
    })
    void a_capital_stays_a_capital(String word, Mutation mutation, String changed) {
        assertThat(mutation.of(word)).isEqualTo(changed);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_text_asks_for_a_mutation_by_its_name(Mutation mutation) {
        assertThat(Mutation.named(mutation.name().toLowerCase(Locale.ROOT))).contains(mutation);
    }

    @Test
    void nobody_asks_for_none_or_for_what_there_is_not() {
        assertThat(Mutation.named("none")).isEmpty();
        assertThat(Mutation.named("SOFT")).isEmpty();
        assertThat(Mutation.named("hard")).isEmpty();
    }
}
