package org.plumbline.server.api;

import java.util.Map;
import java.util.TreeMap;

/** How an operation can fail, by status. */
final class Failures {
    private Failures() {}

    static Map<String, String> of(String verb, boolean changes, boolean sends) {
        var kinds = new TreeMap<String, String>();
        kinds.put("401", "No token, or none that is good");
        kinds.put("403", "The token's scopes, or its owner's rights, do not reach here");
        kinds.put("404", "There is no such thing, or none that the token's owner may know of");
        kinds.put("422", "Something sent is not right: all of it at once");
        if (sends) {
            kinds.put("400", "This is no JSON that can be read");
            kinds.put("413", "More was sent than is taken");
            kinds.put("415", "It was not sent as JSON");
        }
        if (changes) {
            kinds.put("412", "Somebody else changed it meanwhile: who, and what");
            kinds.put("428", "If-Match is missing");
        }
        if (!verb.equals("GET")) {
            kinds.put("409", "It cannot be done any more");
            kinds.put("429", "Too much at once");
        }
        return kinds;
    }
}
