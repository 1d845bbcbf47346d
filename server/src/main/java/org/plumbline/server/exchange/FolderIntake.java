package org.plumbline.server.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.exchange.gathered.EvidenceFilesHeld;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.HeldFiles;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a folder that was read without an error into the tables. */
@Component
class FolderIntake {
    private final JdbcClient database;
    private final EditionShelf shelf;
    private final EvidenceFilesHeld evidence;
    private final List<HeldFile> held;
    private final List<HeldFiles> several;

    FolderIntake(
            JdbcClient database,
            EditionShelf shelf,
            EvidenceFilesHeld evidence,
            List<HeldFile> held,
            List<HeldFiles> several) {
        this.database = database;
        this.shelf = shelf;
        this.evidence = evidence;
        this.held = List.copyOf(held);
        this.several = List.copyOf(several);
    }

    /** All of it, in the transaction that runs. */
    long take(Folder folder, CheckedFolder checked, Inspection read, Newcomers who) throws IOException {
        var inspection = inspection(read, service(read), shelf.number(read.edition(), checked.edition(read)));
        var intake = new Intake(inspection, checked.files(), read, who.people());
        held.forEach(file -> file.take(intake));
        several.forEach(files -> files.take(intake));
        lead(inspection, who.lead());
        files(inspection, folder);
        return inspection;
    }

    private long service(Inspection read) {
        var name = read.visit().service().strip();
        var found = database.sql("select id from service where lower(name) = lower(?)")
                .param(name)
                .query(Long.class)
                .optional();
        if (found.isPresent()) {
            return found.get();
        }
        long made = database.sql("insert into service (name, nation) values (?, ?) returning id")
                .params(name, read.visit().planning().nation().word())
                .query(Long.class)
                .single();
        var areas = read.visit().areas();
        for (int at = 0; at < areas.size(); at++) {
            database.sql("insert into area (service, name, position) values (?, ?, ?)")
                    .params(made, areas.get(at), at)
                    .update();
        }
        return made;
    }

    private long inspection(Inspection read, long service, long edition) {
        var visit = read.visit();
        var fieldwork = visit.fieldwork();
        return database.sql("""
                        insert into inspection (service, edition, state, fieldwork_from, fieldwork_until, publication_on,
                                                caseload_taken_at, random_seed, about, created_by)
                        values (?, ?, ?, ?, ?, ?, case when ? then now() end, ?, ?, me()) returning id""")
                .param(service)
                .param(edition)
                .param(state(read))
                .param(fieldwork == null ? null : fieldwork.from())
                .param(fieldwork == null ? null : fieldwork.to())
                .param(day(visit.published()))
                .param(!read.caseload().isEmpty())
                .param(visit.randomSeed())
                .param(visit.about())
                .query(Long.class)
                .single();
    }

    private static String state(Inspection read) {
        if (!read.visit().published().isEmpty()) {
            return "finished";
        }
        return read.events().isEmpty() ? "planned" : "under-way";
    }

    private static @Nullable LocalDate day(String published) {
        return published.length() == "2018-12-13".length() ? LocalDate.parse(published) : null;
    }

    /** Whoever leads it here and is not in the folder's team already joins it. */
    private void lead(long inspection, @Nullable Long lead) {
        if (lead != null) {
            database.sql("""
                            insert into team_member (inspection, person, reference, role, added_by)
                            select ?, ?, 'P' || ?, 'lead-inspector', me()
                             where not exists (select 1 from team_member where inspection = ? and person = ?
                                                  and role = 'lead-inspector')""").params(inspection, lead, lead, inspection, lead).update();
        }
    }

    /** The files as they came, each with what the tables give for it now; not those that the tables give the same. */
    private void files(long inspection, Folder folder) {
        Map<String, String> written = new HashMap<>();
        held.forEach(file -> {
            var text = file.write(inspection, folder.text(file.path()));
            written.put(file.path(), text == null ? "" : text);
        });
        several.forEach(kind -> {
            folder.files().keySet().stream().filter(kind::holds).forEach(path -> written.put(path, ""));
            written.putAll(kind.write(inspection));
        });
        var leaning = held.stream()
                .filter(HeldFile::keepsWhatCame)
                .map(HeldFile::path)
                .collect(Collectors.toSet());
        var elsewhere = evidence.held(inspection);
        folder.files().forEach((path, content) -> {
            if (elsewhere.contains(path)) {
                return;
            }
            var text = written.get(path);
            var kept = text != null
                    && !leaning.contains(path)
                    && !text.isEmpty()
                    && java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content);
            if (!kept) {
                database.sql("insert into folder_file (inspection, path, content, state) values (?, ?, ?, ?)")
                        .param(inspection)
                        .param(path)
                        .param(content)
                        .param(text == null ? null : FolderExport.state(text))
                        .update();
            }
        });
    }
}
