package org.plumbline.server.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Objects;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.manuscript.Manuscript;
import org.plumbline.server.database.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an inspection whole, with all that people wrote: the same folder that would go out, by the same reading. */
@Component
public class WholeReading {
    private final FolderExport export;
    private final EditionShelf shelf;
    private final TransactionTemplate atOneMoment;

    WholeReading(FolderExport export, EditionShelf shelf, PlatformTransactionManager transactions) {
        this.export = export;
        this.shelf = shelf;
        atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        atOneMoment.setReadOnly(true);
    }

    /**
     * What an inspection is at this moment; every problem when its folder has an error. The server reads it by itself:
     * whoever asks has asked first whether the person may see what is made of it, and is in no transaction of theirs.
     */
    public Loaded<ReadWhole> of(long inspection) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "an inspection is read whole by the server, not in a transaction of whoever asks");
        }
        return Acting.forTask(
                "report",
                () -> Objects.requireNonNull(atOneMoment.execute(_ -> read(export.of(inspection))), "a transaction"));
    }

    private Loaded<ReadWhole> read(Folder folder) {
        try (var checked = CheckedFolder.of(folder)) {
            return switch (checked.check(shelf)) {
                case Loaded.Bad<Inspection>(var problems) -> new Loaded.Bad<>(problems);
                case Loaded.Good<Inspection>(var inspection, var notes) ->
                    switch (ManuscriptFolder.load(checked.files(), inspection)) {
                        case Loaded.Bad<Manuscript>(var problems) -> new Loaded.Bad<>(problems);
                        case Loaded.Good<Manuscript>(var manuscript, var more) -> {
                            var all = new ArrayList<>(notes);
                            all.addAll(more);
                            yield new Loaded.Good<>(new ReadWhole(folder, inspection, manuscript, all), all);
                        }
                    };
            };
        } catch (IOException e) {
            throw new UncheckedIOException("an inspection could not be read whole", e);
        }
    }
}
