package org.plumbline.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * One version of a piece of evidence: what was seen, heard or sent, and what it says about which standard.
 *
 * @param number names the piece within its inspection, such as {@code E7}; its versions share it
 * @param version from 1; the highest holds
 * @param day when it was, as {@code 2018-09-03}; empty when not said
 * @param present who was there, by their posts and never by name
 * @param file the file that belongs to it, by its path in the folder; empty for none
 * @param request the request that brought it; empty for none
 * @param withdrawn why it no longer counts; empty while it does
 * @param by who wrote this version
 * @param at when, as written
 */
public record Evidence(
        String number,
        int version,
        EvidenceKind kind,
        String title,
        String day,
        String present,
        String says,
        List<Tie> ties,
        String file,
        String request,
        String withdrawn,
        String by,
        String at) {
    public Evidence {
        ties = List.copyOf(ties);
    }

    /** Of each piece the version that holds, in the order in which the pieces came; without those withdrawn. */
    public static List<Evidence> standing(Collection<Evidence> all) {
        return newest(all).filter(it -> it.withdrawn().isEmpty()).toList();
    }

    private static Stream<Evidence> newest(Collection<Evidence> all) {
        var newest = new LinkedHashMap<String, Evidence>();
        all.forEach(each ->
                newest.merge(each.number(), each, (one, other) -> other.version() > one.version() ? other : one));
        return newest.values().stream();
    }
}
