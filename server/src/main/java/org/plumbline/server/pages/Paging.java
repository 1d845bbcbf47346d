package org.plumbline.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 * @param all how many there are
 * @param where the address of the list
 * @param kept what else the address asks for, such as a search
 */
public record Paging(int page, long all, String where, Map<String, String> kept) {
    /** How many stand on one page. */
    public static final int SIZE = 50;

    public Paging {
        kept = Map.copyOf(kept);
    }

    /** The page that an address asks for; the first when it asks for none. */
    public static int asked(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** How many rows come before a page. */
    public static long before(int page) {
        return (page - 1L) * SIZE;
    }

    public long last() {
        return Math.max(1, (all + SIZE - 1) / SIZE);
    }

    public long from() {
        return Math.min(all, before(page) + 1);
    }

    public long until() {
        return Math.min(all, before(page) + SIZE);
    }

    /** The address of another page of the same list. */
    public String at(long other) {
        var asked = kept.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "%s?%spage=%d".formatted(where, asked, other);
    }
}
