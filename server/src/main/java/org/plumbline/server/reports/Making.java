package org.plumbline.server.reports;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.publishing.ReportMaking;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.server.exchange.ReadWhole;
import org.plumbline.server.exchange.WholeReading;
import org.plumbline.server.reports.Turns.Ground;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes reports that were asked for, one after the other. */
@Component
class Making {
    private static final Logger LOG = LoggerFactory.getLogger(Making.class);
    private static final long SIGN_SECONDS = 2;
    private static final Ground NOTHING_READ = new Ground("", "{}");

    private final Turns turns;
    private final WholeReading reading;

    Making(Turns turns, WholeReading reading) {
        this.turns = turns;
        this.reading = reading;
    }

    /** Makes the next one, if one waits for a server; whether it did. */
    boolean next() {
        var run = turns.take();
        run.ifPresent(this::make);
        return run.isPresent();
    }

    private void make(Run run) {
        var unwanted = new AtomicBoolean();
        try (var signs = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("report-sign").factory())) {
            var _ = signs.scheduleWithFixedDelay(
                    () -> {
                        if (!turns.lives(run.id())) {
                            unwanted.set(true);
                        }
                    },
                    SIGN_SECONDS,
                    SIGN_SECONDS,
                    TimeUnit.SECONDS);
            try {
                read(run, name -> {
                    if (unwanted.get() || !turns.made(run.id(), name)) {
                        throw new CancellationException("nobody wants report %d any more".formatted(run.id()));
                    }
                });
            } finally {
                signs.shutdownNow();
            }
        } catch (CancellationException dropped) {
            LOG.info("Report {} was dropped while it was made", run.id());
        } catch (RuntimeException broke) {
            broke(run, broke);
        }
    }

    /** The top door of this work: what is wrong with the server is told in its log, and to who asked that it went wrong. */
    private void broke(Run run, RuntimeException broke) {
        if (Thread.currentThread().isInterrupted()) {
            // the server stops: the interruption is put aside for a moment, to say so
            boolean _ = Thread.interrupted();
            turns.givesBack(run);
            Thread.currentThread().interrupt();
            return;
        }
        LOG.error("Report {} could not be made", run.id(), broke);
        turns.failed(run);
    }

    private void read(Run run, Consumer<String> progress) {
        var loaded = run.isFinal() ? reading.comingOut(run.inspection(), run.day()) : reading.of(run.inspection());
        switch (loaded) {
            case Loaded.Bad<ReadWhole>(var problems) -> turns.refused(run, NOTHING_READ, json(problems));
            case Loaded.Good<ReadWhole>(var read, var _) -> write(run, read, progress);
        }
    }

    private void write(Run run, ReadWhole read, Consumer<String> progress) {
        var ground =
                new Ground(read.inspection().hash(), MadeOf.of(read.folder()).json());
        var composed = run.isFinal()
                ? ReportMaking.compose(
                        read.inspection(), read.manuscript(), run.inLanguages(), ReportComposer.Edition.FINAL)
                : ReportMaking.composeSoFar(read.inspection(), read.manuscript(), run.inLanguages());
        switch (composed) {
            case ReportMaking.Refused(var problems) -> turns.refused(run, ground, json(problems));
            case ReportMaking.Ready ready -> {
                var files = ready.files(
                        run.inFormats(), new java.util.TreeMap<>(read.folder().files()), progress);
                turns.done(
                        run,
                        ground,
                        ready.says(),
                        files,
                        json(Stream.concat(read.notes().stream(), ready.notes().stream())
                                .toList()));
            }
        }
    }

    private static String json(List<Problem> problems) {
        return Hindrance.json(problems.stream().map(Hindrance::of).distinct().toList());
    }
}
