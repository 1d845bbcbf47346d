package org.plumbline.publishing.page;

import java.util.regex.Pattern;
import org.plumbline.publishing.markup.CleanText;
import org.plumbline.report.document.Head;

/** What stands in the margins of every page of paper: title, page number, and that it is a draft. */
final class PageBoxes {
    private static final Pattern NUMBERS = Pattern.compile("\\{(page|pages)}");

    private PageBoxes() {}

    /** The style sheet for paper with the words of this document in its margins. */
    static String fill(String styleSheet, Head head) {
        return styleSheet
                .replace("/*draft*/", head.isDraft() ? string(head.draft()) : "none")
                .replace("/*title*/", string(head.title()))
                .replace("/*page*/", pageNumber(head.words().page()));
    }

    private static String pageNumber(String words) {
        var content = new StringBuilder();
        var number = NUMBERS.matcher(words);
        int end = 0;
        while (number.find()) {
            content.append(string(words.substring(end, number.start())));
            content.append(" counter(").append(number.group(1)).append(") ");
            end = number.end();
        }
        return content.append(string(words.substring(end))).toString();
    }

    /** A text as CSS says it; nothing in it can end the string or the element that it stands in. */
    private static String string(String text) {
        var string = new StringBuilder("\"");
        CleanText.of(text).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                string.appendCodePoint(point);
            } else {
                string.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return string.append('"').toString();
    }
}
