package org.plumbline.caseload.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.caseload.person.PersonalData.Found;

/** What could point to a person is found, too much rather than too little; every name here is made up. */
class PersonalDataTest {
    private static final Set<String> GIVEN = Set.of("Mina", "Leyton", "Siân", "James");

    private static List<Found> found(String text, String... declared) {
        return new PersonalData(GIVEN, List.of(declared)).in(text);
    }

    @ParameterizedTest(name = "«{0}» has {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "We met Mina there.; Mina",
                "Mina's worker; Mina",
                "Mina’s worker; Mina",
                "James' plan; James",
                "a plan for Siân; Siân",
                "(Leyton); Leyton",
                "Mr Example came; Mr Example",
                "Mrs. Example came; Mrs. Example",
                "Dr O'Example came; Dr O'Example",
                "Councillor Example; Councillor Example",
                "Cynghorydd Enghraifft; Cynghorydd Enghraifft"
            })
    void a_given_name_or_a_titled_one_looks_like_a_person(String text, String name) {
        assertThat(found(text)).containsExactly(new Found(name, "a person's name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mine was closed; the Minaret was open.",
                "mina leyton",
                "MINA",
                "the sirens of Lordship Lane",
                "Miss the bus",
                "drama and Drama",
                ""
            })
    void a_word_that_only_resembles_a_name_is_none(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void a_declared_name_may_stand_whole_or_in_part() {
        assertThat(found("Mina and Mr Sample saw Leyton.", "Mina", "Jo Sample", "London Borough of Leyton-on-Sea"))
                .isEmpty();
        assertThat(found("Mina and Leyton", "Mina")).containsExactly(new Found("Leyton", "a person's name"));
    }

    @ParameterizedTest(name = "«{0}» has {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "born on 3 May 2004; born on 3 May 2004",
                "Born 03.05.2004; Born 03.05.2004",
                "DOB: 3/5/04; DOB: 3/5/04",
                "date of birth 3-5-2004; date of birth 3-5-2004",
                "ganwyd ar 3 Mai 2004; ganwyd ar 3 Mai 2004",
                "seen on 03/05/2004; 03/05/2004"
            })
    void a_date_of_birth(String text, String date) {
        assertThat(found(text)).containsExactly(new Found(date, "a date of birth"));
    }

    /** A date with a month's name is only one when it is said to be of a birth. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We came on 3 May 2004.",
                "She was born in Wales. We came on 3 May 2004.",
                "in 2011/2012",
                "the newborn were three",
                "2004-05-03"
            })
    void another_date_is_none(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest(name = "«{0}» has {1}")
    @CsvSource({"at ZZ1 1ZZ, ZZ1 1ZZ", "at Z1A 1ZZ, Z1A 1ZZ", "at ZZ99 9ZZ., ZZ99 9ZZ", "at ZZ999ZZ, ZZ999ZZ"})
    void a_postcode(String text, String postcode) {
        assertThat(found(text)).containsExactly(new Found(postcode, "a postcode"));
    }

    /** The numbers are those that the regulator keeps free for drama: 01632 960000 and its like. */
    @ParameterizedTest(name = "«{0}» has {1}")
    @CsvSource({
        "call 01632 960001, 01632 960001",
        "call 020 7946 0001, 020 7946 0001",
        "call 07700-900001, 07700-900001",
        "call +44 7700 900001, +44 7700 900001",
        "call 01632960001!, 01632960001"
    })
    void a_phone_number(String text, String number) {
        assertThat(found(text)).containsExactly(new Found(number, "a phone number"));
    }

    @Test
    void an_address_of_mail() {
        assertThat(found("write to some.one+x@post.example.org, please"))
                .containsExactly(new Found("some.one+x@post.example.org", "an e-mail address"));
    }

    /** 978-0-00-000000-2 is an ISBN that no book has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "in 26 of the 38 cases",
                "18,250 ships",
                "ISBN 978-0-00-000000-2",
                "standard 1.1, section 2.2.1",
                "2016/17, 2016-17",
                "from 0.5 to 0.75",
                "A4 and B12, an X5"
            })
    void other_numbers_point_to_nobody(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void all_that_is_found_is_told_at_once() {
        assertThat(found("Mina, born 3/5/2004, of ZZ1 1ZZ, 01632 960001, mina@example.org"))
                .extracting(Found::looksLike)
                .containsExactlyInAnyOrder(
                        "a date of birth", "a postcode", "a phone number", "an e-mail address", "a person's name");
    }
}
