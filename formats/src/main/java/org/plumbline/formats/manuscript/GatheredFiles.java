package org.plumbline.formats.manuscript;

import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI004;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.evidence.Indicator;
import org.plumbline.evidence.Interviews;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.manuscript.Review;

/** Reads the tables beside the judgements: interviews, statistics, benchmarks, reviews of translations. */
final class GatheredFiles {
    private final Path folder;
    private final List<String> languages;
    private final List<String> areas;
    private final Problems problems;

    GatheredFiles(Path folder, Inspection inspection, Problems problems) {
        this(folder, inspection.edition().languages(), inspection.visit().areas(), problems);
    }

    /** For whoever has no whole inspection yet. */
    GatheredFiles(Path folder, List<String> languages, List<String> areas, Problems problems) {
        this.folder = folder;
        this.languages = languages;
        this.areas = areas;
        this.problems = problems;
    }

    List<Interviews> interviews() {
        return each(
                "interviews.csv",
                columns(List.of("id", "people"), List.of("title")),
                List.of("when", "who", "with", "attended"),
                row -> new Interviews(
                        row.id("id"),
                        row.whole("people"),
                        row.words("title"),
                        new Interviews.Meeting(
                                row.moment("when"), row.list("who"), row.text("with"), row.list("attended"))));
    }

    List<Indicator> indicators() {
        var required = columns(List.of("indicator", "value", "unit"), List.of("title"));
        var optional = columns(List.of("area", "comparator", "better", "period", "source"), List.of("comparator"));
        return each("indicators.csv", required, optional, row -> {
            var area = row.text("area");
            if (!area.isEmpty() && !areas.isEmpty() && !areas.contains(area)) {
                row.wrong("area", "'%s' is no area of this inspection".formatted(area), "Use one of " + areas);
            }
            return new Indicator(
                    row.id("indicator"),
                    area.isEmpty() ? null : area,
                    row.decimal("value"),
                    row.text("comparator").isEmpty() ? null : row.decimal("comparator"),
                    row.oneOf("unit", Indicator.Unit.class, Indicator.Unit.COUNT),
                    row.oneOf("better", Indicator.Better.class, Indicator.Better.NEITHER),
                    row.text("period"),
                    row.text("source"),
                    row.words("title"),
                    row.words("comparator"));
        });
    }

    List<Benchmark> benchmarks() {
        return each(
                "benchmark.csv",
                List.of("as_of", "id"),
                List.of("lowest", "highest", "average", "services"),
                row -> new Benchmark(
                        row.date("as_of"),
                        row.id("id"),
                        row.wholeOrNone("lowest"),
                        row.wholeOrNone("highest"),
                        row.wholeOrNone("average"),
                        row.wholeOrNone("services")));
    }

    List<Review> reviews() {
        return each(
                ReviewsFile.NAME,
                ReviewsFile.COLUMNS,
                List.of(),
                row -> new Review(
                        row.text("text"), row.text("language"), row.text("hash"), row.text("by"), row.text("at")));
    }

    /** Columns, and those that have a text in each language. */
    private List<String> columns(List<String> plain, List<String> spoken) {
        var columns = new ArrayList<>(plain);
        spoken.forEach(name -> languages.forEach(language -> columns.add(name + "_" + language)));
        return columns;
    }

    private interface Reading<T> {
        T read(Row row);
    }

    private <T> List<T> each(String name, List<String> required, List<String> optional, Reading<T> reading) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var table = TableFile.read(file, name, required, optional, problems);
        if (table == null) {
            return List.of();
        }
        var read = new ArrayList<T>();
        table.rows().forEach(row -> read.add(reading.read(new Row(table, row))));
        return read;
    }

    /** One row being read. */
    private final class Row {
        private final Table table;
        private final Table.Row row;

        Row(Table table, Table.Row row) {
            this.table = table;
            this.row = row;
        }

        String text(String column) {
            return table.cell(row, column);
        }

        Id id(String column) {
            return Id.of(text(column));
        }

        Words words(String name) {
            var texts = new HashMap<String, String>();
            languages.forEach(language -> {
                var text = text(name + "_" + language);
                if (!text.isEmpty()) {
                    texts.put(language, text);
                }
            });
            return new Words(texts);
        }

        BigDecimal decimal(String column) {
            if (AttributeType.isNumber(text(column))) {
                return new BigDecimal(text(column));
            }
            wrong(column, "'%s' is no number".formatted(text(column)), "Write it in digits, with a point for decimals");
            return BigDecimal.ZERO;
        }

        int whole(String column) {
            if (text(column).matches("\\d{1,9}")) {
                return Integer.parseInt(text(column));
            }
            wrong(column, "'%s' is no whole number".formatted(text(column)), "Write it in digits");
            return 0;
        }

        @Nullable
        Integer wholeOrNone(String column) {
            return text(column).isEmpty() ? null : whole(column);
        }

        /** A day, or a day and time, as it was written; empty when it is blank. */
        String moment(String column) {
            if (!text(column).matches("(\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?)?")) {
                wrong(column, "'%s' is no day or time".formatted(text(column)), "Write it as 2018-09-03T10:15");
            }
            return text(column);
        }

        /** What stands between bars. */
        List<String> list(String column) {
            return Stream.of(text(column).split("\\|", -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        LocalDate date(String column) {
            if (AttributeType.isDate(text(column))) {
                return LocalDate.parse(text(column));
            }
            wrong(column, "'%s' is no date".formatted(text(column)), "Write it as 2018-09-03");
            return LocalDate.EPOCH;
        }

        <E extends Enum<E>> E oneOf(String column, Class<E> type, E otherwise) {
            var known = new ArrayList<String>();
            for (var constant : type.getEnumConstants()) {
                var word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                if (word.equals(text(column))) {
                    return constant;
                }
                known.add(word);
            }
            if (!text(column).isEmpty() || column.equals("unit")) {
                problems.add(
                        FI004, place(column), "'%s' is not allowed".formatted(text(column)), "Use one of " + known);
            }
            return otherwise;
        }

        void wrong(String column, String what, String remedy) {
            problems.add(FI003, place(column), what, remedy);
        }

        private Place place(String column) {
            return new Place(table.file(), row.line(), table.columns().indexOf(column) + 1);
        }
    }
}
