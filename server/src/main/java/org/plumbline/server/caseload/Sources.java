package org.plumbline.server.caseload;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.caseload.intake.Field;
import org.plumbline.caseload.intake.Guessing;
import org.plumbline.caseload.intake.Mapping;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.caseload.MappingFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The systems that lists come out of, each with how its columns were mapped the last time. */
@Component
class Sources {
    private final JdbcClient database;

    Sources(JdbcClient database) {
        this.database = database;
    }

    List<String> names(Subject subject) {
        return database.sql("select name from source_system where framework = ? order by lower(name) limit 200")
                .param(subject.edition().name().framework().value())
                .query(String.class)
                .list();
    }

    /** What is remembered of a system, completed by what headings and values suggest; else only that. */
    Mapping mapping(Subject subject, String source, SentTable table) {
        var guess = Guessing.of(subject.edition(), subject.areas(), table).mapping();
        return remembered(subject, source)
                .map(known -> joined(known, guess, table))
                .orElse(guess);
    }

    void remember(Subject subject, String source, String mapping) {
        if (source.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into source_system (name, framework, mapping, changed_by) values (?, ?, ?, me())
                        on conflict (framework, lower(name)) do update
                           set mapping = excluded.mapping, changed_at = now(), changed_by = me(),
                               version = source_system.version + 1""")
                .params(source, subject.edition().name().framework().value(), mapping)
                .update();
    }

    private Optional<Mapping> remembered(Subject subject, String source) {
        return database.sql("select mapping from source_system where framework = ? and lower(name) = lower(?)")
                .params(subject.edition().name().framework().value(), source)
                .query(String.class)
                .optional()
                .flatMap(text -> read(text));
    }

    /** A mapping as it was kept; empty when it is of a form that is no longer read. */
    static Optional<Mapping> read(String text) {
        return switch (MappingFile.read(text, "mapping")) {
            case Loaded.Good<Mapping>(var mapping, List<Problem> _) -> Optional.of(mapping);
            case Loaded.Bad<Mapping>(List<Problem> _) -> Optional.empty();
        };
    }

    private static Mapping joined(Mapping known, Mapping guess, SentTable table) {
        var taken = new LinkedHashSet<Field>(known.constants().keySet());
        table.columns().forEach(name -> known.column(name).ifPresent(column -> taken.add(column.field())));
        var columns = new ArrayList<Mapping.Column>();
        for (var name : table.columns()) {
            known.column(name)
                    .map(column -> new Mapping.Column(name, column.field(), column.values()))
                    .or(() -> guess.column(name)
                            .map(column -> taken.contains(column.field())
                                    ? Mapping.Column.of(name, Field.Fixed.IGNORED)
                                    : column))
                    .ifPresent(columns::add);
        }
        return new Mapping(known.dates(), columns, known.constants());
    }
}
