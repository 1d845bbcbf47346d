package org.plumbline.server.exchange;

import static org.plumbline.server.exchange.ExchangeProblem.EX005;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes inspection folders in and gives them out, whole. */
@Component
public class Exchange {
    private final EditionShelf shelf;
    private final FolderIntake intake;
    private final FolderExport export;
    private final NewcomerCheck newcomers;
    private final Audit audit;
    private final TransactionTemplate transactions;

    Exchange(
            EditionShelf shelf,
            FolderIntake intake,
            FolderExport export,
            NewcomerCheck newcomers,
            Audit audit,
            TransactionTemplate transactions) {
        this.shelf = shelf;
        this.intake = intake;
        this.export = export;
        this.newcomers = newcomers;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Looks at a folder without taking it in: what it says, or every problem. */
    @Transactional(readOnly = true)
    public Loaded<Inspection> look(Folder folder) {
        var names = FolderZip.names(folder);
        if (!names.isEmpty()) {
            return new Loaded.Bad<>(names);
        }
        try (var checked = CheckedFolder.of(folder)) {
            return checked.check(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException("a folder could not be looked at", e);
        }
    }

    /**
     * Takes a folder in, in a transaction of its own: all of it, or nothing. A person does so who may open inspections, or
     * the server by its task {@code demo}; what their rights do not allow, the database refuses.
     */
    public TakenIn importFolder(Folder folder, Newcomers who) {
        var names = FolderZip.names(folder);
        if (!names.isEmpty()) {
            return new TakenIn.Refused(names);
        }
        try (var checked = CheckedFolder.of(folder)) {
            return transactions.execute(_ -> take(folder, checked, who));
        } catch (DataIntegrityViolationException tooMuch) {
            return new TakenIn.Refused(List.of(unfit(tooMuch)));
        } catch (IOException e) {
            throw new UncheckedIOException("a folder could not be taken in", e);
        }
    }

    private TakenIn take(Folder folder, CheckedFolder checked, Newcomers who) {
        try {
            return switch (checked.check(shelf)) {
                case Loaded.Bad<Inspection>(var problems) -> new TakenIn.Refused(problems);
                case Loaded.Good<Inspection>(var read, var notes) -> {
                    var refused = newcomers.problems(read, who);
                    if (!refused.isEmpty()) {
                        yield new TakenIn.Refused(refused);
                    }
                    var inspection = intake.take(folder, checked, read, who);
                    audit.note(Deed.of("folder-taken-in")
                            .on(inspection)
                            .with("files", folder.files().size())
                            .with("cases", read.caseload().size())
                            .with("answers", read.events().size()));
                    yield new TakenIn.Taken(inspection, notes);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a folder could not be taken in", e);
        }
    }

    /** What no check foresaw, and the database does not take. */
    private static Problem unfit(DataIntegrityViolationException tooMuch) {
        var cause = String.valueOf(tooMuch.getMostSpecificCause().getMessage());
        return Problem.error(
                        EX005,
                        "",
                        "something in the folder is longer than the server keeps, or stands twice: "
                                + cause.lines().findFirst().orElse(""),
                        "Shorten it or take it out, and send the folder again")
                .at(new Place("", 0, 0));
    }

    /** The folder of an inspection: as it came in, with all that has changed since. Who takes it out is noted. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Folder export(long inspection) {
        var folder = export.of(inspection);
        audit.note(Deed.of("folder-taken-out")
                .on(inspection)
                .with("files", folder.files().size()));
        return folder;
    }
}
