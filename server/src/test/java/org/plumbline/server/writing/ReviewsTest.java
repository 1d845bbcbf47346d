package org.plumbline.server.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reviewing translations, on texts made up here: who may, what it records, and that a change of either text ends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewsTest {
    private static final String FOREWORD = "texts/foreword";

    private final TestServer server = TestServer.shared();
    private final WritingDesk desk = new WritingDesk(server, "first-steps");
    private final Visitor lead = desk.leading();
    private final Someone tomos = desk.joins("Tomos Translator", Role.TRANSLATOR);
    private final Visitor translator = Visitor.as(server, tomos);

    private String overview() {
        return lead.open(desk.path("")).text().replaceAll("(?s).*id=\"parts\"", "");
    }

    private String review() {
        return desk.path("/review?text=%s&language=cy".formatted(FOREWORD));
    }

    @Test
    void a_translation_is_reviewed_until_either_text_changes() {
        desk.write(lead, FOREWORD, "text-en", "Red.", "text-cy", "Coch.");
        assertThat(overview()).contains("Not reviewed");
        var page = translator.open(review()).text();
        assertThat(page).contains("Red.", "Coch.", "I have read both and they say the same");
        assertThat(translator.send(review(), desk.path("/review")).status()).isEqualTo(303);
        assertThat(desk.file("reviewed.csv"))
                .startsWith("text,language,hash,by,at\ntexts/foreword,cy,sha256:")
                .contains(",P" + tomos.id() + ",");
        assertThat(overview()).contains(">Reviewed<");
        desk.write(lead, FOREWORD, "text-en", "Dark red.", "text-cy", "Coch.");
        assertThat(overview()).contains("Original changed since").doesNotContain(">Reviewed<");
        // changed back, the review holds again: it was of these very texts
        desk.write(lead, FOREWORD, "text-en", "Red.", "text-cy", "Coch.");
        assertThat(overview()).contains(">Reviewed<");
        assertThat(lead.open(review()).text()).contains("Tomos Translator");
    }

    @Test
    void whoever_wrote_it_does_not_review_it_nor_anybody_but_translators() {
        var own = new WritingDesk(server, "first-steps");
        own.write(own.leading(), FOREWORD, "text-en", "Blue.", "text-cy", "");
        var first = own.visitor("Tudur Translator", Role.TRANSLATOR);
        var second = own.visitor("Teleri Translator", Role.TRANSLATOR);
        own.write(first, FOREWORD, "text-en", "Blue.", "text-cy", "Glas.");
        var path = own.path("/review?text=%s&language=cy".formatted(FOREWORD));
        var page = first.open(path).text();
        assertThat(page).contains("You wrote this translation").doesNotContain("I have read both");
        var hidden = Visitor.form(second.open(path).text(), own.path("/review"));
        assertThat(first.post(
                                own.path("/review"),
                                Visitor.form(page, "/sign-out"),
                                "text",
                                FOREWORD,
                                "language",
                                "cy",
                                "hash",
                                hidden.get(hidden.indexOf("hash") + 1))
                        .status())
                .isEqualTo(403);
        var leading = own.leading();
        assertThat(leading.post(
                                own.path("/review"),
                                Visitor.form(leading.open(path).text(), "/sign-out"),
                                "text",
                                FOREWORD,
                                "language",
                                "cy")
                        .status())
                .isEqualTo(403);
        // what changed while somebody read is not reviewed
        own.write(leading, FOREWORD, "text-en", "Dark blue.", "text-cy", "Glas.");
        second.post(own.path("/review"), hidden);
        assertThat(own.file("reviewed.csv")).isEmpty();
    }

    @Test
    void the_database_refuses_it_too() {
        var pool = server.context().getBean(JdbcClient.class);
        var transactions = server.context().getBean(TransactionTemplate.class);
        var insert = "insert into written_text (inspection, text, language, source) values (?, 'texts/x', ?, 'x')";
        assertThatThrownBy(() -> as(tomos, transactions, pool, insert, desk.inspection(), "en"))
                .hasStackTraceContaining("row-level security");
        as(tomos, transactions, pool, insert, desk.inspection(), "cy");
        assertThatThrownBy(() -> as(
                        tomos,
                        transactions,
                        pool,
                        "insert into text_review (inspection, text, language, hash) values (?, 'texts/x', ?, 'x')",
                        desk.inspection(),
                        "cy"))
                .hasStackTraceContaining("row-level security");
        var reader = desk.joins("Olga Observer", Role.OBSERVER);
        assertThatThrownBy(() -> as(reader, transactions, pool, insert, desk.inspection(), "cy"))
                .hasStackTraceContaining("row-level security");
        var stranger = server.office().person("Sid Stranger", Role.LEAD_INSPECTOR);
        for (var table : new String[] {"written_text", "conclusion", "text_review"}) {
            assertThat(seen(stranger, transactions, pool, table)).as(table).isZero();
        }
    }

    private static int seen(Someone who, TransactionTemplate transactions, JdbcClient pool, String table) {
        try {
            return Acting.asPerson(
                    who.id(),
                    () -> java.util.Objects.requireNonNull(
                            transactions.execute(_ -> pool.sql("select count(*) from " + table)
                                    .query(Integer.class)
                                    .single())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void as(
            Someone who, TransactionTemplate transactions, JdbcClient pool, String sql, Object... values) {
        try {
            Acting.asPerson(
                    who.id(),
                    () -> java.util.Objects.requireNonNull(transactions.execute(
                            _ -> pool.sql(sql).params(values).update())));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
