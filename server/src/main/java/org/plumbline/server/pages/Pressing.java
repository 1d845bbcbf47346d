package org.plumbline.server.pages;

import java.util.List;

/** What must stand on every page of an inspection until it is seen to; the features that know of such things answer. */
public interface Pressing {
    /**
     * What presses on an inspection, as far as the person who acts may know of it.
     *
     * @param inspection its number in the address, whatever that is
     */
    List<Line> on(long inspection);

    /**
     * One thing to say.
     *
     * @param key the text that says so
     * @param with what is put into it; texts that begin with {@code =} are keys of texts themselves
     * @param href where it is seen to; empty for who may not go there
     */
    record Line(String key, List<String> with, String href) {
        public Line {
            with = List.copyOf(with);
        }
    }
}
