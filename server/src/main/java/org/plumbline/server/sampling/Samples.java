package org.plumbline.server.sampling;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.caseload.Case;
import org.plumbline.formats.folder.SampleRecordFile;
import org.plumbline.formats.folder.SampleRecordText;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.change.Chosen;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.change.SampleRecord;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawing;
import org.plumbline.server.caseload.CaseRecords;
import org.plumbline.server.caseload.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was drawn. Nothing of it is ever lost: what is given up stays, with the reason. */
@Component
public class Samples {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final CaseRecords caseload;

    Samples(JdbcClient database, CaseRecords caseload) {
        this.database = database;
        this.caseload = caseload;
    }

    private record Row(long id, String record, OffsetDateTime drawnAt, String by) {}

    /** The sample that holds now; empty before anything was drawn. */
    @Transactional(readOnly = true)
    public Optional<Held> now(Subject subject) {
        return database.sql("""
                        select d.id, d.record, d.drawn_at, coalesce(p.name, '') as by
                          from draw d left join person p on p.id = d.drawn_by
                         where d.inspection = ? and d.superseded_at is null order by d.id desc limit 1""").param(subject.id()).query(Row.class).optional().map(row -> held(subject, row));
    }

    private Held held(Subject subject, Row row) {
        var records = switch (SampleRecordFile.read(row.record())) {
            case Loaded.Good<List<SampleRecord>>(var read, var _) -> read;
            case Loaded.Bad<List<SampleRecord>>(var _) -> List.<SampleRecord>of();
        };
        return new Held(row.id(), cases(row.id()), records, chosen(subject, records), row.drawnAt(), row.by());
    }

    private List<ChosenCase> cases(long draw) {
        return database.sql("select row_text from drawn_case where draw = ? order by position, id")
                .param(draw)
                .query((row, _) -> read(JSON.readValue(row.getString(1), TEXTS)))
                .list();
    }

    private static ChosenCase read(Map<String, String> row) {
        var place = row.getOrDefault("place", "");
        var state = row.getOrDefault("state", "");
        return new ChosenCase(
                row.getOrDefault("case", ""),
                Id.of(row.getOrDefault("plan", "")),
                row.getOrDefault("stratum", ""),
                place.matches("[0-9]{1,9}") ? Integer.parseInt(place) : 0,
                state.isEmpty() ? ChosenCase.State.DRAWN : ChosenCase.State.valueOf(state.toUpperCase(Locale.ROOT)),
                row.getOrDefault("replaces", ""),
                row.getOrDefault("reason", ""));
    }

    private List<Chosen> chosen(Subject subject, List<SampleRecord> records) {
        var cases = records.isEmpty() ? List.<Case>of() : caseload.all(subject.id());
        var chosen = new ArrayList<Chosen>();
        for (var record : records) {
            subject.edition().surroundings().samples().stream()
                    .filter(plan -> plan.id().equals(record.plan()))
                    .findFirst()
                    .flatMap(plan ->
                            good(Drawing.draw(subject.edition(), plan, cases, record.seed(), record.reference())))
                    .flatMap(draw -> good(Chosen.of(draw, record.changes())))
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    private static <T> Optional<T> good(Loaded<T> loaded) {
        return switch (loaded) {
            case Loaded.Good<T>(T value, var _) -> Optional.of(value);
            case Loaded.Bad<T>(var _) -> Optional.empty();
        };
    }

    /** The record of the sample that holds now, as it was written. */
    String record(long draw) {
        return database.sql("select record from draw where id = ?")
                .param(draw)
                .query(String.class)
                .single();
    }

    /** Keeps a new sample; what was there is given up for the reason. */
    void keep(Subject subject, List<Draw> draws, Optional<Held> before, String seed, String reason) {
        var records = draws.stream()
                .map(draw -> SampleRecord.of(
                        Chosen.of(draw), earlier(before, draw.plan().id(), reason)))
                .toList();
        before.ifPresent(held -> database.sql("update draw set superseded_at = now(), reason = ? where id = ?")
                .params(reason, held.draw())
                .update());
        long draw = database.sql("insert into draw (inspection, record, drawn_by) values (?, ?, me()) returning id")
                .params(subject.id(), SampleRecordText.of(records))
                .query(Long.class)
                .single();
        var cases =
                draws.stream().flatMap(each -> Chosen.of(each).cases().stream()).toList();
        insert(subject.id(), draw, cases);
        database.sql("update inspection set random_seed = ? where id = ?")
                .params(seed, subject.id())
                .update();
    }

    private static List<SampleRecord.Earlier> earlier(Optional<Held> before, Id plan, String reason) {
        return before.map(held -> held.records().stream()
                        .filter(record -> record.plan().equals(plan))
                        .findFirst()
                        .map(record -> record.givenUp(reason))
                        .orElse(List.of(new SampleRecord.Earlier("", null, reason, List.of()))))
                .orElse(List.of());
    }

    private void insert(long inspection, long draw, List<ChosenCase> cases) {
        database.sql("""
                        insert into drawn_case (draw, inspection, reference, position, row_text, state)
                        select ?, ?, x ->> 'case', place, x, x ->> 'state'
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""").params(draw, inspection, json(cases)).update();
    }

    /** Keeps what was done to the sample of one plan. */
    void change(Subject subject, Held held, Chosen changed) {
        var records = held.records().stream()
                .map(record -> record.plan().equals(changed.draw().plan().id())
                        ? SampleRecord.of(changed, record.earlier())
                        : record)
                .toList();
        database.sql("update draw set record = ? where id = ?")
                .params(SampleRecordText.of(records), held.draw())
                .update();
        database.sql("""
                        update drawn_case c set row_text = x, state = x ->> 'state'
                          from jsonb_array_elements(?::jsonb) as t (x)
                         where c.draw = ? and c.reference = x ->> 'case'""").params(json(changed.cases()), held.draw()).update();
        var known = held.cases().stream().map(ChosenCase::reference).toList();
        insert(
                subject.id(),
                held.draw(),
                changed.cases().stream()
                        .filter(each -> !known.contains(each.reference()))
                        .toList());
    }

    private static String json(List<ChosenCase> cases) {
        return JSON.writeValueAsString(cases.stream().map(Samples::written).toList());
    }

    private static Map<String, String> written(ChosenCase each) {
        var row = new LinkedHashMap<String, String>();
        row.put("case", each.reference());
        row.put("plan", each.plan().value());
        row.put("stratum", each.stratum());
        row.put("place", each.place() == 0 ? "" : Integer.toString(each.place()));
        row.put("state", word(each.state()));
        row.put("replaces", each.replaces());
        row.put("reason", each.reason());
        return row;
    }

    /** How files, texts and rows call where a case stands. */
    static String word(ChosenCase.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Whether anybody has judged a case of the inspection. */
    @Transactional(readOnly = true)
    public boolean isJudged(long inspection) {
        return database.sql("select exists (select 1 from answer_event where inspection = ?)")
                .param(inspection)
                .query(Boolean.class)
                .single();
    }

    /** Ends whatever was given out of cases that are not in the sample any more. */
    void endAllocations(long inspection) {
        database.sql("""
                        update allocation a set ended_at = now() where a.inspection = ? and a.ended_at is null
                          and not exists (select 1 from drawn_case c join draw d on d.id = c.draw and d.superseded_at is null
                                           where c.inspection = a.inspection and c.reference = a.reference
                                             and c.state in ('drawn', 'added'))""").param(inspection).update();
    }
}
