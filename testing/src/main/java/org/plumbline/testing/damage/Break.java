package org.plumbline.testing.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.framework.problem.ProblemCode;

/** One known fault, put into a copy of the made framework and its made inspection. */
public sealed interface Break permits FrameworkBreak, FolderBreak {
    /** What is to be found. */
    ProblemCode code();

    /** How it is put into the copy. */
    Change change();

    /** Puts the fault in. */
    default void into(Path made) throws IOException {
        change().make(made);
    }

    /** A change to files. */
    interface Change {
        void make(Path made) throws IOException;
    }

    /**
     * Puts another text in place of one that stands in a file exactly once.
     *
     * @throws IllegalStateException when it does not: then the made files have changed, and the break with them
     */
    static Change text(String file, String from, String to) {
        return made -> {
            var text = Files.readString(made.resolve(file));
            int at = text.indexOf(from);
            if (at < 0 || text.indexOf(from, at + 1) >= 0) {
                throw new IllegalStateException("'%s' should stand once in %s".formatted(from, file));
            }
            Files.writeString(made.resolve(file), text.replace(from, to));
        };
    }

    /** Adds lines to the end of a file, which is made when it is not there. */
    static Change added(String file, String lines) {
        return made -> {
            var before = Files.exists(made.resolve(file)) ? Files.readString(made.resolve(file)) : "";
            Files.writeString(made.resolve(file), before + lines);
        };
    }

    static Change deleted(String file) {
        return made -> Files.delete(made.resolve(file));
    }

    /** Saves a file as older software does. */
    static Change latin1(String file) {
        return made -> Files.write(
                made.resolve(file), Files.readString(made.resolve(file)).getBytes(StandardCharsets.ISO_8859_1));
    }
}
