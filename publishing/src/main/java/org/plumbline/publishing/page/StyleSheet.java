package org.plumbline.publishing.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The style sheets: ours from beside this class, GOV.UK's from its package. */
public final class StyleSheet {
    private static final String GOVUK =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

    private static final Pattern FONT_FACES = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern ADDRESSES = Pattern.compile("[-a-z]+\\s*:[^;{}]*url\\([^;{}]*;?");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=.*?\\*/");

    private StyleSheet() {}

    /** One file that needs no other. */
    static String web() {
        return govuk() + "\n" + read("web.css");
    }

    /** What is written into a page for paper. */
    static String paper() {
        return read("paper.css");
    }

    /** GOV.UK's, without its fonts, which are licensed for GOV.UK alone, and without pictures to fetch. */
    public static String govuk() {
        var css = FONT_FACES.matcher(read(GOVUK)).replaceAll("");
        css = ADDRESSES.matcher(css).replaceAll("");
        css = SOURCE_MAP.matcher(css).replaceAll("");
        return css.replace("GDS Transport,arial,", "Helvetica Neue,Helvetica,Arial,")
                .strip();
    }

    private static String read(String name) {
        try (var file = StyleSheet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the style sheet %s is not on the class path".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
