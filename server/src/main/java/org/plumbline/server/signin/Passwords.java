package org.plumbline.server.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.server.pages.Entered;

/**
 * Which passwords may be chosen: long ones that nobody guesses first. As NIST SP 800-63B advises, nothing is asked of
 * their signs.
 */
public final class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Pattern PART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> COMMON = common();

    private Passwords() {}

    /** What was entered in a field for a password: nothing is cut off, and the same letters are the same however typed. */
    public static String entered(Entered entered, String field) {
        var all = entered.all(field);
        var typed = all.isEmpty() ? "" : all.getFirst();
        return typed.length() > LONGEST * 4 ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** The password chosen in the fields {@code password} and {@code again}; what is not right is said. */
    public static String chosen(Entered entered, String name, String email) {
        var password = entered(entered, "password");
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            entered.wrong("password", "sign-in.choose.short", SHORTEST);
        } else if (length > LONGEST) {
            entered.wrong("password", "form.too-long", LONGEST);
        } else if (isCommon(password)) {
            entered.wrong("password", "sign-in.choose.common");
        } else if (says(password, name) || says(password, email)) {
            entered.wrong("password", "sign-in.choose.own-name");
        }
        if (!password.equals(entered(entered, "again"))) {
            entered.wrong("again", "sign-in.choose.differs");
        }
        return password;
    }

    private static boolean isCommon(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        var bare = plain.replaceAll("[^a-z]", "");
        return COMMON.contains(plain)
                || COMMON.contains(PART.matcher(plain).replaceAll(""))
                || (bare.length() >= plain.length() - 6 && COMMON.contains(bare))
                || isRepeated(plain)
                || isRun(plain);
    }

    /** One short piece over and over, such as {@code abcabcabcabc}. */
    private static boolean isRepeated(String text) {
        return text.matches("(.{1,4})\\1+.{0,3}");
    }

    /** Signs that follow each other, up or down, such as {@code 123456789012}. */
    private static boolean isRun(String text) {
        var steps = text.chars().distinct().count() <= 1 ? 0 : 1;
        var follow = 0;
        for (int at = 1; at < text.length(); at++) {
            var step = Math.abs(text.charAt(at) - text.charAt(at - 1));
            follow += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps == 0 || follow >= text.length() - 2;
    }

    private static boolean says(String password, String own) {
        var plain = password.toLowerCase(Locale.ROOT);
        return PART.splitAsStream(own.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= 4)
                .anyMatch(plain::contains);
    }

    private static Set<String> common() {
        try (var file = Passwords.class.getResourceAsStream("/common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("common-passwords.txt is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
