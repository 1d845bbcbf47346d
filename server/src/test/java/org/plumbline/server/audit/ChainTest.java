package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.problem.Problem;

/** The chain of a ledger with twelve entries under three seals and one that waits, whole and after each way to tamper. */
class ChainTest {
    private static final Ledger WHOLE = threeSeals();

    private static Ledger threeSeals() {
        var ledger = Ledger.onNewDatabase();
        var lead = ledger.person("Lead One");
        for (int seal = 1; seal <= 3; seal++) {
            for (int entry = 1; entry <= 4; entry++) {
                ledger.note(
                        lead,
                        Deed.of("case-read")
                                .on(7)
                                .about("C" + seal + entry)
                                .to("\u00e9\ud83d\ude80 \"quoted\" \\ {}")
                                .changed("risk", "low", "high"));
            }
            assertThat(ledger.sealer.sealAll()).isEqualTo(4);
        }
        ledger.note(lead, Deed.of("signed-in"));
        return ledger;
    }

    @Test
    void an_untouched_chain_holds() {
        var verified = WHOLE.verify();
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.holds()).isTrue();
        assertThat(verified.entries()).isEqualTo(13);
        assertThat(verified.seals()).isEqualTo(3);
        assertThat(verified.unsealed()).isEqualTo(1);
        assertThat(verified.erased()).isZero();
    }

    @Test
    void an_audit_without_entries_holds() {
        var verified = Ledger.onNewDatabase().verify();
        assertThat(verified.holds()).isTrue();
        assertThat(verified.newest()).isNull();
    }

    @Test
    void the_database_itself_computes_the_same_digests() {
        assertThat(WHOLE.number("""
                        select count(*) from audit_entry
                         where digest = audit_digest(salt, at, person, person_name, action, inspection, case_reference,
                                                     subject, from_address, detail)""")).isEqualTo(13);
    }

    @Test
    void the_seals_can_be_computed_by_sql_alone_as_the_documentation_says() {
        assertThat(WHOLE.number("""
                        select count(*) from audit_seal s
                         where digest = sha256(
                             coalesce((select b.digest from audit_seal b where b.number = s.number - 1),
                                      decode(repeat('00', 32), 'hex'))
                             || int8send(number) || int8send((extract(epoch from sealed_at) * 1000000)::bigint)
                             || int4send(entries)
                             || (select string_agg(e.digest, ''::bytea order by e.place) from audit_entry e
                                  where e.seal = s.number))""")).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another case          | update audit_entry set case_reference = 'C99' where id = 6                 | AU001 entry 6
            another person        | update audit_entry set person_name = 'Somebody Else' where id = 6          | AU001 entry 6
            another moment        | update audit_entry set at = at + interval '1 microsecond' where id = 6     | AU001 entry 6
            another detail        | update audit_entry set detail = '{"risk.now":"high"}' where id = 6         | AU001 entry 6
            no readable detail    | update audit_entry set detail = '[1]' where id = 6                         | AU001 entry 6
            an unsealed entry     | update audit_entry set subject = 'x' where id = 13                         | AU001 entry 13
            another digest        | update audit_entry set digest = sha256('x') where id = 6                   | AU001 entry 6, AU005 seal 2
            content and digest    | update audit_entry set subject = 'x', digest = audit_digest(salt, at, person, person_name, action, inspection, case_reference, 'x', from_address, detail) where id = 6 | AU005 seal 2
            two change places     | update audit_entry set place = 5 - place where id in (6, 7)                | AU005 seal 2
            a place of its own    | update audit_entry set place = 9 where id = 6                              | AU009 entry 6, AU009 entry 7, AU009 entry 8, AU005 seal 2
            a removed entry       | delete from audit_entry where id = 6                                       | AU009 entry 7, AU009 entry 8, AU006 seal 2
            the last of a seal    | delete from audit_entry where id = 8                                       | AU006 seal 2
            an added entry        | insert into audit_entry (at, digest, action, salt, seal, place) select at, digest, action, salt, 2, 5 from audit_entry where id = 6 | AU001 entry 14, AU006 seal 2
            moved to another seal | update audit_entry set seal = 3, place = 5 where id = 8                    | AU006 seal 2, AU006 seal 3
            taken out of its seal | update audit_entry set seal = null where id = 8                            | AU006 seal 2
            a removed seal        | delete from audit_seal where number = 2                                    | AU007 seal 2, AU008 seal 2, AU005 seal 3
            the last seal removed | delete from audit_seal where number = 3                                    | AU008 seal 3
            a seal's moment       | update audit_seal set sealed_at = sealed_at - interval '1 day' where number = 2 | AU005 seal 2
            a seal's count        | update audit_seal set entries = 5 where number = 2                         | AU006 seal 2
            a seal's digest       | update audit_seal set digest = sha256('x') where number = 2                | AU005 seal 2, AU005 seal 3
            swapped seals         | update audit_seal set number = case number when 1 then -2 else -1 end where number < 3; update audit_seal set number = -number where number < 0 | AU005 seal 1, AU005 seal 2, AU005 seal 3
            swapped batches       | update audit_entry set seal = 3 - seal where seal < 3                      | AU005 seal 1, AU005 seal 2
            emptied, salt only    | update audit_entry set salt = null where id = 6                            | AU002 entry 6
            emptied by hand       | update audit_entry set person = null, person_name = null, case_reference = null, subject = null, from_address = null, detail = null, salt = null, erased_at = now() where id = 6 | AU002 entry 6
            emptied in another's name | update audit_entry set person = null, person_name = null, case_reference = null, subject = null, from_address = null, detail = null, salt = null, erased_at = now(), erasure = 5 where id = 6 | AU004 entry 5
            half emptied          | update audit_entry set case_reference = null, salt = null, erased_at = now() where id = 6 | AU003 entry 6, AU002 entry 6
            """)
    void every_tampering_is_found_and_named(String how, String sql, String faults) {
        assertThat(how).isNotBlank();
        var ledger = WHOLE.copied();
        ledger.tamper(sql);
        assertThat(ledger.faults()).containsExactlyInAnyOrder(faults.split(", "));
    }

    @Test
    void a_fault_says_what_is_wrong_and_what_to_do() {
        var ledger = WHOLE.copied();
        ledger.tamper("delete from audit_entry where id = 8");
        assertThat(ledger.verify().faults())
                .extracting(Problem::toString)
                .containsExactly(
                        "seal 2: AU006 it says 4 entries, and has 3. Compare the seal's entries with a backup: entries were removed or added.");
    }

    @Test
    void a_seal_noted_outside_is_found_again_later() {
        var ledger = WHOLE.copied();
        var noted = ledger.newestSeal().orElseThrow();
        assertThat(ledger.sealer.sealAll()).isEqualTo(1);
        assertThat(ledger.verify(noted).holds()).isTrue();
        assertThat(ledger.verify(noted.toUpperCase(java.util.Locale.ROOT)).holds())
                .isTrue();
    }

    @Test
    void a_chain_made_anew_or_cut_short_is_known_by_a_seal_noted_outside() {
        var noted = WHOLE.newestSeal().orElseThrow();
        var shortened = WHOLE.copied();
        shortened.tamper("delete from audit_entry where id > 8; delete from audit_seal where number > 2");
        assertThat(shortened.verify().holds()).isTrue();
        assertThat(shortened.verify(noted).faults())
                .extracting(Problem::toString)
                .containsExactly(
                        "seal 3: AU010 the newest seal is 2. Compare with a backup from the day of the note: the chain was made anew after it.");
        shortened.note(shortened.person("Late One"), Deed.of("signed-in"));
        assertThat(shortened.sealer.sealAll()).isEqualTo(1);
        assertThat(shortened.verify(noted).faults()).hasSize(1);
    }

    @Test
    void of_very_many_faults_the_first_thousand_are_told_and_all_are_counted() {
        var ledger = WHOLE.copied();
        ledger.tamper(
                "insert into audit_entry (at, digest, action, salt) select now(), 'x', 'x', 'x' from generate_series(1, 1500)");
        var verified = ledger.verify();
        assertThat(verified.faults()).hasSize(1000);
        assertThat(verified.faultCount()).isEqualTo(1500);
    }
}
