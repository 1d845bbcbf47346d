package org.plumbline.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.team.Role;
import org.plumbline.report.manuscript.Unreviewed;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.Exchange;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.exchange.Newcomers;
import org.plumbline.server.exchange.ReadWhole;
import org.plumbline.server.exchange.TakenIn;
import org.plumbline.server.exchange.WholeReading;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;

/** An example that was taken in, with its report not out yet, and people on it. */
public final class Reported {
    static final String[] ALL = {
        "languages",
        "en",
        "languages",
        "cy",
        "formats",
        "html",
        "formats",
        "pdf",
        "formats",
        "docx",
        "formats",
        "ods",
        "formats",
        "csv",
        "formats",
        "json"
    };

    private final TestServer server;
    private final long inspection;
    private final Map<Role, Someone> people = new EnumMap<>(Role.class);
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);

    private Reported(TestServer server, long inspection) {
        this.server = server;
        this.inspection = inspection;
    }

    /** The example as it was before its report came out. */
    public static Reported unpublished(TestServer server, String example) {
        var folder = new TreeMap<>(folder(example).files());
        var visit = new String(folder.getOrDefault("inspection.yaml", new byte[0]), StandardCharsets.UTF_8);
        folder.put(
                "inspection.yaml", visit.replaceAll("(?m)^published: .*\n", "").getBytes(StandardCharsets.UTF_8));
        return of(server, new Folder(folder));
    }

    public static Reported of(TestServer server, Folder folder) {
        var exchange = server.context().getBean(Exchange.class);
        var taken = Acting.forTask("demo", () -> exchange.importFolder(folder, Newcomers.NONE));
        assertThat(taken).isInstanceOf(TakenIn.Taken.class);
        return new Reported(server, ((TakenIn.Taken) taken).inspection());
    }

    public static Folder folder(String example) {
        try {
            return Folder.at(Path.of(System.getProperty("plumbline.root", ".."))
                    .resolve("examples")
                    .resolve(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long inspection() {
        return inspection;
    }

    public String path(String rest) {
        return "/inspections/%d/report%s".formatted(inspection, rest);
    }

    /** Somebody who is this on it; the same each time. */
    public Someone who(Role role) {
        return people.computeIfAbsent(role, _ -> {
            var someone = server.office().person("The " + role.word());
            server.office().puts(someone, role, inspection);
            return someone;
        });
    }

    /** The same, at a browser. */
    Visitor the(Role role) {
        return visitors.computeIfAbsent(role, _ -> Visitor.as(server, who(role)));
    }

    Visitor lead() {
        return the(Role.LEAD_INSPECTOR);
    }

    /** Asks for a draft; the path of its page. */
    String asksForDraft(Visitor who, String... fields) {
        var asked = who.send(path(""), path(""), fields);
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        return asked.location().replaceFirst("^https?://[^/]+", "");
    }

    /** Makes what waits, as this server's own thread would. */
    void makes() {
        while (server.context().getBean(Making.class).next()) {
            // and the next one
        }
        // where the server makes them by itself, it may have been first
        until(() -> server.office()
                .rows(
                        "select 1 from report_run where inspection = ? and state = 'working' and server <> 'gone'",
                        inspection)
                .isEmpty());
    }

    /** A draft, made; the path of its page. */
    public String draft(String... fields) {
        var run = asksForDraft(lead(), fields);
        makes();
        return run;
    }

    /** Asks for the final report that is dated today, and makes it; the path of its page. */
    String makesFinal(String languages) {
        var today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);
        var asked = lead().send(
                        path("/final"),
                        path("/final"),
                        "languages",
                        languages,
                        "day-day",
                        "" + today.getDayOfMonth(),
                        "day-month",
                        "" + today.getMonthValue(),
                        "day-year",
                        "" + today.getYear());
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        makes();
        return asked.location().replaceFirst("^https?://[^/]+", "");
    }

    String state(String run) {
        return cell("select state from report_run where id = ?", Long.parseLong(run.replaceAll(".*/", "")));
    }

    String cell(String sql, Object... values) {
        return server.office().rows(sql, values).getFirst().getFirst();
    }

    /** The files of a run as they are downloaded, by path. */
    Map<String, byte[]> files(String run) {
        var files = new TreeMap<String, byte[]>();
        for (var row : server.office()
                .rows("select path from report_file where run = ?", Long.parseLong(run.replaceAll(".*/", "")))) {
            files.put(row.getFirst(), lead().download(run + "/files/" + row.getFirst()));
        }
        return files;
    }

    ReadWhole read() {
        return switch (server.context().getBean(WholeReading.class).of(inspection)) {
            case Loaded.Good<ReadWhole>(var read, var _) -> read;
            case Loaded.Bad<ReadWhole>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /**
     * Has every translation reviewed, as far as a file can say so: nobody has read them, and these rows are in no folder but
     * that of a test.
     */
    public void saysAllIsReviewed() {
        var read = read();
        var edition = read.inspection().edition();
        for (var language : edition.languages()) {
            for (var text : Unreviewed.in(edition, read.manuscript(), language)) {
                server.office().rows("""
                                insert into text_review (inspection, text, language, hash, by_said, at_said)
                                values (?, ?, ?, ?, 'nobody', '2018-11-01') returning id""", inspection, text.id(), language, Unreviewed.hash(text, edition, language));
            }
        }
    }

    /** Writes a text of the report anew; {@code path} is its file in the folder. */
    public void words(String path, String text) {
        var named = path.split("[.]", -1);
        server.office()
                .rows(
                        "insert into written_text (inspection, text, language, source) values (?, ?, ?, ?) returning id",
                        inspection,
                        named[0],
                        named[1],
                        text);
    }

    /** Sets a file of the folder that no table holds. */
    public void writes(String path, String text) {
        server.office().rows("""
                        insert into folder_file (inspection, path, content) values (?, ?, ?)
                        on conflict (inspection, path) do update set content = excluded.content returning path""", inspection, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The report at a stage, however it came there. */
    public void standsAt(String... stages) {
        for (var stage : stages) {
            server.office().rows("""
                            insert into report_step (inspection, number, from_stage, to_stage)
                            select ?, coalesce(max(number), 0) + 1, report_stage(?), ? from report_step where inspection = ?
                            returning number""", inspection, inspection, stage, inspection);
        }
    }

    /** Somebody takes a step by its page. */
    Visitor.Page take(Role who, String to, String... fields) {
        return the(who).send(path("/moves/" + to), path("/moves/" + to), fields);
    }

    /** The same, and it is taken. */
    void takes(Role who, String to, String... fields) {
        var page = take(who, to, fields);
        assertThat(page.status()).as(page.text()).isEqualTo(303);
        assertThat(stage()).isEqualTo(to);
    }

    /** As somebody would who made the form up. */
    Visitor.Page forges(Role who, String to, String... fields) {
        var form = new ArrayList<>(Visitor.form(the(who).open("/account").text(), "/sign-out"));
        form.add("last");
        form.add(cell("select coalesce(max(number), 0) from report_step where inspection = ?", inspection));
        return the(who).post(path("/moves/" + to), form, fields);
    }

    String stage() {
        return cell("select report_stage(?)", inspection);
    }

    /** Waits for something that another thread does. */
    static void until(BooleanSupplier so) {
        for (int tried = 0; tried < 600; tried++) {
            if (so.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new AssertionError("it did not come about within a minute");
    }
}
