package org.plumbline.server.signin.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.server.database.DatabaseAddress;

/** What is sealed opens for its owner, with the same secret, unchanged: and not otherwise. */
class SealingTest {
    private static final byte[] CONTENT = "a secret".getBytes(StandardCharsets.UTF_8);

    private final Sealing sealing = sealing("first", "");

    @Test
    void what_was_sealed_opens_again_and_never_looks_the_same_twice() {
        var sealed = sealing.sealed(CONTENT, "one");
        assertThat(sealing.opened(sealed, "one")).isEqualTo(CONTENT);
        assertThat(sealing.sealed(CONTENT, "one")).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void it_does_not_open_for_another_owner_nor_when_a_bit_was_changed() {
        var sealed = sealing.sealed(CONTENT, "one");
        assertThatThrownBy(() -> sealing.opened(sealed, "another")).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealing.opened(sealed, "one")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void with_another_secret_it_says_what_to_do() {
        var sealed = sealing.sealed(CONTENT, "one");
        assertThatThrownBy(() -> sealing("other", "").opened(sealed, "one"))
                .hasMessageContaining("PLUMBLINE_SECRET")
                .hasMessageContaining("set up anew");
    }

    @Test
    void a_secret_that_is_set_goes_before_the_password_of_the_databases_owner() {
        var sealed = sealing("first", "set").sealed(CONTENT, "one");
        assertThat(sealing("changed since", "set").opened(sealed, "one")).isEqualTo(CONTENT);
        assertThatThrownBy(() -> sealing.opened(sealed, "one")).isInstanceOf(IllegalStateException.class);
    }

    private static Sealing sealing(String ownersPassword, String secret) {
        var url = "jdbc:postgresql://host/plumbline?user=owner&password=" + ownersPassword;
        return new Sealing(DatabaseAddress.of(url), secret);
    }
}
