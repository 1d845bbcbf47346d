package org.plumbline.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manual says every setting there is, and every table with what is kept in it. */
class ManualTest {
    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));
    private static final Pattern VARIABLE = Pattern.compile("\\bPLUMBLINE_[A-Z][A-Z_]*[A-Z]\\b");
    private static final Pattern SETTING = Pattern.compile("\\$\\{(plumbline\\.[a-z.-]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z_]+) \\| (.+) \\| (.+) \\| (.+) \\| (.+) \\|$");

    private final Office office = TestServer.shared().office();

    private static String manual(String page) throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve(page));
    }

    private static Set<String> inCode(Pattern wanted) throws IOException {
        var found = new TreeSet<String>();
        for (var module : List.of("cli", "server")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                for (var file : files.filter(it -> it.toString().matches(".*[.](java|yaml)"))
                        .toList()) {
                    var matcher = wanted.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(matcher.group(matcher.groupCount()));
                    }
                }
            }
        }
        return found;
    }

    /** The names of our own settings in the file that every server runs with. */
    private static Collection<String> inSettingsFile() throws IOException {
        var load = new Load(LoadSettings.builder().build());
        var all = new TreeSet<String>();
        var file = ROOT.resolve("server/src/main/resources/application.yaml");
        if (load.loadFromString(Files.readString(file)) instanceof Map<?, ?> settings) {
            settings.forEach((key, value) -> names(String.valueOf(key), value, all));
            all.removeIf(name -> !name.startsWith("plumbline."));
        }
        return all;
    }

    private static void names(String at, @Nullable Object value, Collection<String> into) {
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, each) -> names(at + "." + key, each, into));
        } else {
            into.add(at);
        }
    }

    @Test
    void every_setting_that_the_program_reads_stands_in_the_table_of_settings() throws IOException {
        var page = manual("operations.md");
        var table = page.substring(page.indexOf("## Settings"), page.indexOf("## Watching it"));
        var read = new TreeSet<>(inCode(VARIABLE));
        read.addAll(inCode(SETTING));
        read.addAll(inSettingsFile());
        assertThat(read).hasSizeGreaterThan(15);
        assertThat(read.stream().filter(it -> !table.contains("`" + it + "`")))
                .as("put these into the table of settings of docs/operations.md")
                .isEmpty();
    }

    @Test
    void every_figure_of_ours_stands_in_the_manual() throws IOException {
        var page = manual("operations.md");
        for (var figure : inCode(Pattern.compile("\"(plumbline\\.[a-z.]+)\","))) {
            // what is not a setting is a figure
            if (!page.contains("`" + figure + "`")) {
                assertThat(page).as("docs/operations.md").contains(figure.replace('.', '_'));
            }
        }
    }

    private static Map<String, String> howLong() throws IOException {
        var rows = new TreeMap<String, String>();
        var found = ROW.matcher(manual("data-protection.md"));
        while (found.find()) {
            rows.put(found.group(1), found.group(4));
        }
        rows.remove("table");
        return rows;
    }

    private Set<String> names(String sql) {
        return office.rows(sql).stream().map(List::getFirst).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_table_of_the_database_stands_in_the_manual_and_no_other() throws IOException {
        assertThat(howLong().keySet())
                .as("the table of docs/data-protection.md")
                .isEqualTo(
                        names(
                                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'"));
    }

    @Test
    void what_the_manual_says_goes_at_retention_is_what_the_database_takes_away() throws IOException {
        var going = new TreeSet<String>();
        howLong().forEach((table, until) -> {
            if (until.equals("retention")) {
                going.add(table);
            }
        });
        assertThat(going).isEqualTo(names("select unnest(retention_tables())"));
    }

    @Test
    void no_table_that_names_a_case_of_an_inspection_outlives_its_retention() {
        var naming = names("""
                select c.table_name from information_schema.columns c join information_schema.columns i
                    on i.table_schema = c.table_schema and i.table_name = c.table_name and i.column_name = 'inspection'
                 where c.table_schema = 'public' and c.column_name in ('reference', 'case_reference', 'case_record')""");
        naming.removeAll(names("select unnest(retention_tables())"));
        assertThat(naming)
                .as("tables that retention leaves: add yours to retention_tables() by a migration, and to the manual")
                // references of people, and entries that are erased one by one
                .containsExactlyInAnyOrder("team_member", "audit_entry");
    }
}
