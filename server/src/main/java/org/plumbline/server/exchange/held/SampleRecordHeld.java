package org.plumbline.server.exchange.held;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.problem.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code sample.yaml}: how the sample was drawn, kept as text in table {@code draw}. */
@Component
class SampleRecordHeld implements HeldFile {
    private static final String NAME = "sample.yaml";
    private static final String EACH = "samples";
    private static final Set<String> NUMBERS = Set.of("form", "caseload", "counted", "rounded", "bounded", "sample");

    private final JdbcClient database;

    SampleRecordHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return NAME;
    }

    /** It goes into the same row as the sample itself. */
    @Override
    public void take(Intake intake) {}

    static String text(Intake intake) {
        var file = intake.folder().resolve(NAME);
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var records = database.sql(
                        "select record from draw where inspection = ? and superseded_at is null and record <> '' order by id")
                .param(inspection)
                .query(String.class)
                .list();
        return switch (records.size()) {
            case 0 -> null;
            case 1 -> records.getFirst();
            default -> together(records);
        };
    }

    /** Several plans are drawn one by one; the file tells of all of them. */
    private static String together(List<String> records) {
        var samples = new ArrayList<Node>();
        for (var record : records) {
            if (YamlTree.read(NAME, record, new ArrayList<>()) instanceof Node.Mapping file
                    && file.get(EACH).orElse(null) instanceof Node.Sequence(var items, var _)) {
                samples.addAll(items);
            }
        }
        var nowhere = new Place(NAME, 0, 0);
        return YamlText.of(
                new Node.Mapping(
                        List.of(
                                new Node.Entry("form", nowhere, new Node.Scalar("1", nowhere)),
                                new Node.Entry(EACH, nowhere, new Node.Sequence(samples, nowhere))),
                        nowhere),
                NUMBERS);
    }
}
