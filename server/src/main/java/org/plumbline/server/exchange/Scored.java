package org.plumbline.server.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.formats.json.ScoreJson;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.database.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an inspection's answers come to, worked out before they are erased: counts and ratings, and of no one case. */
@Component
public class Scored {
    private final FolderExport export;
    private final EditionShelf shelf;
    private final TransactionTemplate transactions;

    Scored(FolderExport export, EditionShelf shelf, TransactionTemplate transactions) {
        this.export = export;
        this.shelf = shelf;
        this.transactions = transactions;
    }

    /** The score JSON of an inspection, by retention's own task; empty when its folder has faults that no score gets past. */
    public Optional<String> json(long inspection) {
        return Acting.forTask(
                "retention",
                () -> Objects.requireNonNull(
                        transactions.execute(_ -> scored(export.of(inspection))), "a transaction"));
    }

    private Optional<String> scored(Folder folder) {
        try (var checked = CheckedFolder.of(folder)) {
            return switch (checked.check(shelf)) {
                case Loaded.Bad<Inspection> _ -> Optional.empty();
                case Loaded.Good<Inspection>(var read, var _) -> {
                    var scores = read.scores();
                    // what was noted while reading may name a case
                    yield Optional.of(ScoreJson.of(read, scores, read.ratings(scores), List.of()));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("an inspection could not be scored", e);
        }
    }
}
