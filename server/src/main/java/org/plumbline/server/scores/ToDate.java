package org.plumbline.server.scores;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.server.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the services inspected so far stand: lowest, highest and average of the finished inspections under the same edition,
 * and never which of them is where. With fewer than three others nothing is shown, for it would be about one of them.
 */
@Component
public class ToDate {
    static final int FEWEST = 3;

    /** How long a page may wait for inspections that were finished and not looked at since. */
    private static final long PATIENCE = 40_000_000;

    private final JdbcClient database;
    private final LiveScores live;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ToDate(JdbcClient database, LiveScores live, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.live = live;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The comparison for one inspection.
     *
     * @param services how many others are finished and worked out
     * @param waiting how many are finished and still to be worked out
     */
    public record Compared(Map<Id, Benchmark> benchmarks, int services, int waiting) {
        public Compared {
            benchmarks = Map.copyOf(benchmarks);
        }
    }

    private record Counted(int services, int waiting) {}

    /** How these scores stand among those of the other finished inspections; asked in no transaction of whoever looks. */
    public Compared of(long inspection, Edition edition, Collection<Id> scores) {
        return Acting.forTask("scores", () -> {
            var compared = together(inspection, edition, scores);
            if (compared.waiting() == 0) {
                return compared;
            }
            var started = System.nanoTime();
            while (workOutOne(inspection, edition) && System.nanoTime() - started < PATIENCE) {
                // the next one
            }
            return together(inspection, edition, scores);
        });
    }

    private Compared together(long inspection, Edition edition, Collection<Id> scores) {
        var compared = transactions.execute(_ -> compared(inspection, edition, scores));
        return compared == null ? new Compared(Map.of(), 0, 0) : compared;
    }

    private Compared compared(long inspection, Edition edition, Collection<Id> scores) {
        var counted = database.sql("""
                        select count(*) filter (where f.inspection is not null) as services,
                               count(*) filter (where f.inspection is null) as waiting
                          from inspection i join edition e on e.id = i.edition
                          left join finished_scored f on f.inspection = i.id
                         where i.state = 'finished' and e.framework = ? and e.edition = ? and i.id <> ?""")
                .params(edition.name().framework().value(), edition.name().edition(), inspection)
                .query(Counted.class)
                .single();
        if (counted.services() < FEWEST) {
            return new Compared(Map.of(), counted.services(), counted.waiting());
        }
        var benchmarks = new HashMap<Id, Benchmark>();
        var today = LocalDate.now(clock);
        percents(inspection, edition, scores).forEach((of, percents) -> {
            if (percents.size() >= FEWEST) {
                benchmarks.put(of, Benchmark.of(today, of, percents));
            }
        });
        return new Compared(benchmarks, counted.services(), counted.waiting());
    }

    private Map<Id, List<Integer>> percents(long inspection, Edition edition, Collection<Id> scores) {
        var percents = new HashMap<Id, List<Integer>>();
        database.sql("""
                        select f.of, f.percent, count(*) as services from finished_score f
                          join inspection i on i.id = f.inspection join edition e on e.id = i.edition
                         where f.of = any (?) and i.state = 'finished' and e.framework = ? and e.edition = ? and i.id <> ?
                         group by f.of, f.percent""")
                .params(
                        scores.stream().map(Id::value).toArray(String[]::new),
                        edition.name().framework().value(),
                        edition.name().edition(),
                        inspection)
                .query(row -> {
                    percents.computeIfAbsent(Id.of(row.getString("of")), _ -> new ArrayList<>())
                            .addAll(Collections.nCopies(row.getInt("services"), row.getInt("percent")));
                });
        return percents;
    }

    /** Works out one finished inspection that nobody has looked at since; false when there is none left. */
    private boolean workOutOne(long but, Edition edition) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var next = next(but, edition);
            next.ifPresent(this::workOut);
            return next.isPresent();
        }));
    }

    /** Any of those that wait, so that two pages at once take different ones. */
    private Optional<Long> next(long but, Edition edition) {
        return database.sql("""
                        select i.id from inspection i join edition e on e.id = i.edition
                         where i.state = 'finished' and e.framework = ? and e.edition = ? and i.id <> ?
                           and not exists (select 1 from finished_scored f where f.inspection = i.id)
                         order by random() limit 1""")
                .params(edition.name().framework().value(), edition.name().edition(), but)
                .query(Long.class)
                .optional();
    }

    private void workOut(long inspection) {
        database.sql("select hold_finished_score(?)")
                .param(inspection)
                .query((_, _) -> true)
                .single();
        int added = database.sql("""
                        insert into finished_scored (inspection, edition) select id, edition from inspection where id = ?
                        on conflict do nothing""").param(inspection).update();
        if (added == 0) {
            return;
        }
        var percents = live.once(inspection).map(ToDate::percents).orElse(Map.of());
        database.sql(
                        "insert into finished_score (inspection, of, percent) select ?, t.of, t.percent from unnest(?, ?) as t (of, percent)")
                .params(
                        inspection,
                        percents.keySet().stream().map(Id::value).toArray(String[]::new),
                        percents.values().toArray(Integer[]::new))
                .update();
    }

    /** The whole percentage of every score of the whole service that has one. */
    static Map<Id, Integer> percents(Live live) {
        var percents = new LinkedHashMap<Id, Integer>();
        var edition = live.inspection().edition();
        live.scores().scores().stream()
                .filter(score -> score.area() == null)
                .forEach(score ->
                        Stream.ofNullable(score.percent()).forEach(percent -> percents.put(score.id(), percent)));
        for (var rule : edition.rules().scores()) {
            if (rule instanceof ScoreRule.Lowest lowest) {
                Lowest.of(
                                edition.counted(lowest.of()),
                                id -> live.scores().score(id).orElse(null))
                        .deciding()
                        .flatMap(score -> Optional.ofNullable(score.percent()))
                        .ifPresent(percent -> percents.put(rule.id(), percent));
            }
        }
        return percents;
    }
}
