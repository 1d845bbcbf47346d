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
 * @param size how many stand on one page
 */
public record Paging(int page, long all, String where, Map<String, String> kept, int size) {
    /** How many stand on one page where nobody asks for another number. */
    public static final int SIZE = 50;
    /** How many can be asked for at once. */
    public static final int MOST = 500;

    public Paging {
        kept = Map.copyOf(kept);
    }

    public Paging(int page, long all, String where, Map<String, String> kept) {
        this(page, all, where, kept, SIZE);
    }

    /** How many a program wants on one page; as many as people see when it does not say. */
    public static int size(String size) {
        return size.matches("[1-9][0-9]{0,5}") ? Math.min(MOST, Integer.parseInt(size)) : SIZE;
    }

    /** The page that an address asks for; the first when it asks for none. */
    public static int asked(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** How many rows come before a page. */
    public static long before(int page) {
        return before(page, SIZE);
    }

    /** How many rows come before a page of this size. */
    public static long before(int page, int size) {
        return (page - 1L) * size;
    }

    public long last() {
        return Math.max(1, (all + size - 1) / size);
    }

    public long from() {
        return Math.min(all, before(page, size) + 1);
    }

    public long until() {
        return Math.min(all, before(page, size) + size);
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
