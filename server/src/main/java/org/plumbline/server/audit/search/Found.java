package org.plumbline.server.audit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Shell;

/**
 * What was found, a page of it.
 *
 * @param path the page's own path
 * @param question the search as the address has it
 */
public record Found(
        String path,
        String question,
        List<Noted> entries,
        @Nullable String newer,
        @Nullable String older,
        int count) {
    public Found {
        entries = List.copyOf(entries);
    }

    Found(String path, String question, Entries.Page page, int count) {
        this(path, question, page.entries(), page.newer(), page.older(), count);
    }

    /** How many there are, in words: beyond some number nobody counts. */
    public String howMany(Shell shell) {
        if (count > Entries.COUNTED) {
            return shell.say("audit.more-than", "1,000");
        }
        return count == 1 ? shell.say("audit.one") : shell.say("audit.many", count);
    }

    /** The address of the page with newer entries. */
    public String newerHref() {
        return path + "?" + question + "after=" + newer;
    }

    /** The address of the page with older entries. */
    public String olderHref() {
        return path + "?" + question + "before=" + older;
    }

    /** The address of the whole as a table to keep. */
    public String download() {
        return "/audit/download.csv" + (question.isEmpty() ? "" : "?" + question.substring(0, question.length() - 1));
    }
}
