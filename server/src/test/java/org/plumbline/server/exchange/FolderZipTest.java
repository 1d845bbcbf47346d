package org.plumbline.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;

/** A zip file from somebody of whom nothing is known. */
class FolderZipTest {
    private static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... names) {
        var files = new TreeMap<String, byte[]>();
        for (var name : names) {
            files.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return zip(files);
    }

    private static List<String> problems(byte[] zip) {
        return FolderZip.read(zip).problems().stream().map(Problem::toString).toList();
    }

    private static List<String> names(byte[] zip) {
        var read = FolderZip.read(zip);
        assertThat(read).as(read.problems().toString()).isInstanceOf(Loaded.Good.class);
        return new ArrayList<>(((Loaded.Good<Folder>) read).value().files().keySet());
    }

    @Test
    void a_folder_may_stand_at_the_top_or_within_the_one_folder_there() {
        assertThat(names(zip("inspection.yaml", "texts/summary.en.md")))
                .containsExactly("inspection.yaml", "texts/summary.en.md");
        assertThat(names(zip("norfolk/inspection.yaml", "norfolk/texts/summary.en.md")))
                .containsExactly("inspection.yaml", "texts/summary.en.md");
    }

    @Test
    void what_systems_add_unasked_is_left_aside() {
        assertThat(names(zip(
                        "norfolk/inspection.yaml",
                        "norfolk/.DS_Store",
                        "__MACOSX/norfolk/._inspection.yaml",
                        "Thumbs.db")))
                .containsExactly("inspection.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out.csv",
                "texts/../../out.csv",
                "/etc/answers.csv",
                "C:/answers.csv",
                "texts/.hidden.md",
                "run.sh",
                "picture.svg",
                "page.html",
                "a/b/c/d/e.csv",
                "answers.csv/"
            })
    void no_name_leads_out_of_the_folder_or_is_of_another_kind(String name) {
        var sent = new TreeMap<>(Map.of("inspection.yaml", new byte[1], "x/../" + name, new byte[1]));
        sent.remove("x/../" + name);
        sent.put(name.endsWith("/") ? name + "x" : name, new byte[1]);
        assertThat(problems(zip(sent)))
                .singleElement()
                .asString()
                .contains("EX002 an inspection folder has no such file");
    }

    @Test
    void backslashes_are_slashes() {
        assertThat(problems(zip("inspection.yaml", "..\\out.csv")))
                .singleElement()
                .asString()
                .contains("EX002");
    }

    @Test
    void what_is_no_zip_file_is_told() {
        assertThat(problems("case,unit\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        ": EX001 this is no zip file, or an empty one. Send an inspection folder as a zip file.");
        assertThat(problems(new byte[0])).singleElement().asString().contains("EX001");
        var cut = java.util.Arrays.copyOf(zip("inspection.yaml", "answers.csv"), 60);
        assertThat(problems(cut)).singleElement().asString().contains("EX001 the zip file is damaged");
    }

    @Test
    void more_than_a_folder_holds_is_refused_before_it_is_unpacked_whole() {
        var many = new TreeMap<String, byte[]>();
        for (int at = 0; at <= FolderZip.MOST_FILES; at++) {
            many.put("texts/%d.md".formatted(at), new byte[0]);
        }
        assertThat(problems(zip(many)))
                .containsExactly(": EX003 there are more than 1000 files. Send one folder alone.");
        // 120 MB of zeros are 120 kB in a zip file
        var large = zip(new TreeMap<>(Map.of("a.csv", new byte[60 << 20], "b.csv", new byte[60 << 20])));
        assertThat(problems(large))
                .containsExactly(
                        "b.csv: EX003 unpacked it has more than 100 MB. Send one inspection folder, and nothing else.");
    }

    @Test
    void the_same_folder_gives_the_same_zip_file() throws IOException {
        var folder = Trips.example("first-steps");
        var one = new ByteArrayOutputStream();
        folder.zipTo(one);
        var other = new ByteArrayOutputStream();
        Folder.of(new TreeMap<>(folder.files())).zipTo(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
        Trips.same(((Loaded.Good<Folder>) FolderZip.read(one.toByteArray())).value(), folder);
    }
}
