package org.plumbline.server.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.publishing.ReportMaking;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.report.manuscript.Unreviewed;
import org.plumbline.server.exchange.ReadWhole;
import org.plumbline.server.exchange.WholeReading;
import org.springframework.stereotype.Component;

/**
 * What an inspection's folder is now, and what would stand in the way of its final report. It is worked out anew whenever
 * the folder is another one; memory only spares the same work twice.
 */
@Component
class Presently {
    private static final int KEPT = 32;

    private final WholeReading reading;
    private final Clock clock;
    private final Map<Long, Now> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75F, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Now> eldest) {
            return size() > KEPT;
        }
    });

    Presently(WholeReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * How it is.
     *
     * @param rules the hash of its edition's rules; empty when the folder cannot be read
     * @param languages of the edition
     * @param inTheWay every error of a final report in all languages
     * @param inTheFirst those of one in the edition's first language
     * @param unreviewed how many texts nobody has reviewed, in whatever language
     */
    record Now(
            MadeOf madeOf,
            LocalDate day,
            String rules,
            List<String> languages,
            List<Hindrance> inTheWay,
            List<Hindrance> inTheFirst,
            int unreviewed) {
        /** What would stand in the way of a final report in these languages. */
        List<Hindrance> inTheWay(boolean inAllLanguages) {
            return inAllLanguages ? inTheWay : inTheFirst;
        }

        boolean isProvisional() {
            return inTheFirst.stream().anyMatch(it -> it.kind().equals("provisional"));
        }
    }

    /** How an inspection is at this moment; asked in no transaction of whoever looks. */
    Now of(long inspection) {
        var madeOf = MadeOf.of(reading.folder(inspection));
        var today = LocalDate.now(clock);
        var known = kept.get(inspection);
        if (known != null && known.day().equals(today) && known.madeOf().equals(madeOf)) {
            return known;
        }
        var now = worked(inspection, madeOf, today);
        kept.put(inspection, now);
        return now;
    }

    private Now worked(long inspection, MadeOf madeOf, LocalDate today) {
        return switch (reading.comingOut(inspection, today)) {
            case Loaded.Bad<ReadWhole>(var problems) -> {
                var errors = errors(problems);
                yield new Now(madeOf, today, "", List.of(), errors, errors, 0);
            }
            case Loaded.Good<ReadWhole>(var read, var _) -> {
                var edition = read.inspection().edition();
                var languages = edition.languages();
                yield new Now(
                        madeOf,
                        today,
                        read.inspection().hash(),
                        languages,
                        inTheWay(read, languages),
                        inTheWay(read, languages.subList(0, 1)),
                        languages.stream()
                                .mapToInt(each -> Unreviewed.in(edition, read.manuscript(), each)
                                        .size())
                                .sum());
            }
        };
    }

    /** The digest of what a final report in these languages would say now; null when something stands in its way. */
    @Nullable
    String says(long inspection, List<String> languages, LocalDate comesOut) {
        return reading.comingOut(inspection, comesOut) instanceof Loaded.Good<ReadWhole>(var read, var _)
                        && ReportMaking.compose(
                                        read.inspection(), read.manuscript(), languages, ReportComposer.Edition.FINAL)
                                instanceof ReportMaking.Ready ready
                ? ready.says()
                : null;
    }

    private static List<Hindrance> inTheWay(ReadWhole read, List<String> languages) {
        return switch (ReportMaking.compose(
                read.inspection(), read.manuscript(), languages, ReportComposer.Edition.FINAL)) {
            case ReportMaking.Refused(var problems) -> errors(problems);
            case ReportMaking.Ready _ -> List.of();
        };
    }

    private static List<Hindrance> errors(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(Hindrance::of)
                .distinct()
                .toList();
    }
}
