package org.plumbline.server.gallery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.server.trial.Office.Someone;

/** What hangs in the gallery: pages by the names of their pictures, and who looks at each. */
final class Walls {
    /** A page, and who looks at it. */
    record Hung(Someone who, String path) {}

    private final Map<String, Hung> pages = new LinkedHashMap<>();

    void hang(Someone who, String name, String path) {
        if (pages.put(name, new Hung(who, path)) != null) {
            throw new IllegalStateException("two pictures are called " + name);
        }
    }

    Map<String, Hung> pages() {
        return pages;
    }
}
