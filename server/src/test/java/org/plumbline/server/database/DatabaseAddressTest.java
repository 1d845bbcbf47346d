package org.plumbline.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One setting names the database, and nothing printed names its passwords. */
class DatabaseAddressTest {
    private static final String URL =
            "jdbc:postgresql://db.example:5433/plumbline?sslmode=require&user=olwen&password=s%26cret";

    @Test
    void the_pool_signs_in_as_another_role_than_the_owner_with_a_password_that_follows_from_the_owners() {
        var address = DatabaseAddress.of(URL);
        assertThat(address.owner()).isEqualTo("olwen");
        assertThat(address.ownerPassword()).isEqualTo("s&cret");
        assertThat(address.poolRole()).isEqualTo("olwen_server");
        assertThat(address.poolPassword())
                .hasSize(64)
                .isEqualTo(DatabaseAddress.of(URL).poolPassword());
        assertThat(address.poolPassword())
                .isNotEqualTo(DatabaseAddress.of(URL + "2").poolPassword());
    }

    @Test
    void what_is_printed_holds_no_secret() {
        var address = DatabaseAddress.of(URL);
        assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:5433/plumbline?sslmode=require");
        assertThat(address.toString()).doesNotContain("cret").doesNotContain(address.poolPassword());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:mysql://db/plumbline?user=a&password=b | is not an address of PostgreSQL",
                "jdbc:postgresql://db?user=a&password=b | is not an address of PostgreSQL",
                "jdbc:postgresql://db/plumbline | lacks the user or the password",
                "jdbc:postgresql://db/plumbline?user=a | lacks the user or the password",
                "plumbline | is not an address of PostgreSQL"
            })
    void an_address_that_will_not_do_is_refused_with_an_example(String url, String reason) {
        assertThatThrownBy(() -> DatabaseAddress.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PLUMBLINE_DATABASE_URL " + reason
                        + "; give one such as jdbc:postgresql://HOST:5432/plumbline?user=OWNER&password=…");
    }
}
