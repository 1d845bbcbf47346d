package org.plumbline.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;

/** Folders on their way in and out of a server under test. */
final class Trips {
    private final TestServer server;
    private final Exchange exchange;

    Trips(TestServer server) {
        this.server = server;
        exchange = server.context().getBean(Exchange.class);
    }

    /** The examples' folder. */
    static Path examples() {
        return Path.of(System.getProperty("plumbline.root", ".."), "examples");
    }

    /** Every example. */
    static List<Path> allExamples() {
        try (var folders = Files.list(examples())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Folder folder(Path path) {
        try {
            return Folder.at(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Folder example(String name) {
        return folder(examples().resolve(name));
    }

    /** The same folder with one file put, or put anew. */
    static Folder with(Folder folder, String path, String text) {
        var files = new TreeMap<>(folder.files());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new Folder(files);
    }

    /** The same folder without a file. */
    static Folder without(Folder folder, String path) {
        var files = new TreeMap<>(folder.files());
        files.remove(path);
        return new Folder(files);
    }

    static String text(Folder folder, String path) {
        var text = folder.text(path);
        assertThat(text).as(path).isNotNull();
        return String.valueOf(text);
    }

    /** Takes a folder in as the demonstration does. */
    TakenIn in(Folder folder) {
        return Acting.forTask("demo", () -> exchange.importFolder(folder, Newcomers.NONE));
    }

    /** The same, when nothing should be against it. */
    long taken(Folder folder) {
        var taken = in(folder);
        assertThat(taken).isInstanceOf(TakenIn.Taken.class);
        return ((TakenIn.Taken) taken).inspection();
    }

    /** Everything that is against it. */
    List<String> refused(Folder folder) {
        var refused = in(folder);
        assertThat(refused).isInstanceOf(TakenIn.Refused.class);
        return ((TakenIn.Refused) refused)
                .problems().stream().map(Object::toString).toList();
    }

    Folder out(long inspection) {
        return Acting.forTask("demo", () -> exchange.export(inspection));
    }

    /** Changes something behind the pages' back, as other features do. */
    void change(String sql, Object... values) {
        server.office().rows(sql + " returning 1", values);
    }

    /** That two folders have the same files with the same bytes. */
    static void same(Folder one, Folder other) {
        assertThat(one.files().keySet()).isEqualTo(other.files().keySet());
        one.files()
                .forEach((path, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(path)
                        .isEqualTo(new String(other.files().getOrDefault(path, new byte[0]), StandardCharsets.UTF_8)));
        one.files()
                .forEach((path, content) ->
                        assertThat(content).as(path).isEqualTo(other.files().get(path)));
    }
}
