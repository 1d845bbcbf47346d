package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.pages.Entered;

/** Passwords are long and not those tried first; nothing is asked of their signs. */
class PasswordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern otter gravel",
                "twelve signs",
                "ychydig o eiriau",
                "   kept with blanks   ",
                "пароль из слов",
                "🦊🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔"
            })
    void any_signs_will_do(String password) {
        assertThat(problems(password, password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short one|sign-in.choose.short",
                "''|sign-in.choose.short",
                "Password1234|sign-in.choose.common",
                "pass-word-1234|sign-in.choose.common",
                "PASSWORDPASSWORD|sign-in.choose.common",
                "letmein123456|sign-in.choose.common",
                "correct horse battery staple|sign-in.choose.common",
                "aaaaaaaaaaaaaa|sign-in.choose.common",
                "abcabcabcabcabc|sign-in.choose.common",
                "1234567890123|sign-in.choose.common",
                "cba0987654321|sign-in.choose.common",
                "morgan likes tea|sign-in.choose.own-name",
                "my.office-example|sign-in.choose.own-name"
            })
    void those_that_are_guessed_first_will_not(String password, String problem) {
        assertThat(problems(password, password)).containsExactly(problem);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(problems("short", "other")).containsExactly("sign-in.choose.short", "sign-in.choose.differs");
        assertThat(problems("x".repeat(150) + "yz ".repeat(20), "")).contains("form.too-long");
        assertThat(problems("x".repeat(1_000_000), "")).contains("sign-in.choose.short");
    }

    @Test
    void the_same_letters_are_the_same_password_however_they_were_typed() {
        var composed = Passwords.entered(form("caf\u00e9 au lait ici", ""), "password");
        assertThat(Passwords.entered(form("cafe\u0301 au lait ici", ""), "password"))
                .isEqualTo(composed);
    }

    private static List<String> problems(String password, String again) {
        var form = form(password, again);
        Passwords.chosen(form, "Morgan Example-Person", "m.e@office.example");
        return form.problems().stream().map(Entered.FieldProblem::key).toList();
    }

    private static Entered form(String password, String again) {
        return Entered.with(Map.of("password", password, "again", again));
    }
}
