package org.plumbline.finding;

import java.util.List;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.evidence.Indicator;
import org.plumbline.evidence.Interviews;
import org.plumbline.survey.Survey;

/** What an inspection gathered beside its judgements. */
public record Gathered(
        List<Survey> surveys, List<Interviews> interviews, List<Indicator> indicators, List<Benchmark> benchmarks) {
    public static final Gathered NOTHING = new Gathered(List.of(), List.of(), List.of(), List.of());

    public Gathered {
        surveys = List.copyOf(surveys);
        interviews = List.copyOf(interviews);
        indicators = List.copyOf(indicators);
        benchmarks = List.copyOf(benchmarks);
    }
}
