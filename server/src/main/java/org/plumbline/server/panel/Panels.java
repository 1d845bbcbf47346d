package org.plumbline.server.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Award;
import org.plumbline.rating.Rating;
import org.plumbline.server.scores.Line;
import org.plumbline.server.scores.Lines;
import org.plumbline.server.scores.Live;
import org.plumbline.server.scores.Looking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what the panel has before it: the ratings as the rules give them now, and what people said of them. */
@Component
class Panels {
    private final Looking looking;
    private final Acts acts;
    private final Sittings sittings;
    private final TransactionTemplate transactions;

    Panels(Looking looking, Acts acts, Sittings sittings, TransactionTemplate transactions) {
        this.looking = looking;
        this.acts = acts;
        this.sittings = sittings;
        this.transactions = transactions;
    }

    private record Said(Map<String, List<Act>> acts, List<Sitting> sittings, Map<String, String> team) {}

    /** As it stands for whoever looks, who is in no transaction: scores are read as the server. */
    Panel of(long inspection) {
        // what people said first: of two who decide, the second then learns of the first
        var said = Objects.requireNonNull(
                transactions.execute(
                        _ -> new Said(acts.of(inspection), sittings.of(inspection), sittings.team(inspection))),
                "a transaction");
        var seen = looking.at(inspection);
        var live = seen.live();
        return new Panel(
                seen.subject(),
                live,
                seen.isPart() ? List.of() : rated(live, said.acts()),
                seen.isPart() ? Optional.empty() : overall(live, said.acts()),
                Acts.newest(said.acts()),
                said.sittings(),
                said.team(),
                seen.isPart());
    }

    private static List<Rated> rated(Live live, Map<String, List<Act>> acts) {
        var edition = live.inspection().edition();
        var lines = new Lines(live, null, Map.of());
        var rated = new ArrayList<Rated>();
        for (var rating : live.ratings().ratings()) {
            rule(edition, rating.id())
                    .flatMap(rule -> edition.rules()
                            .scale(rule.scale())
                            .map(scale -> rated(live, lines, rule, scale, rating, acts)))
                    .ifPresent(rated::add);
        }
        return rated;
    }

    private static Optional<ScoreRule> rule(Edition edition, Id id) {
        return edition.rules().scores().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    private static Rated rated(
            Live live, Lines lines, ScoreRule rule, Scale scale, Rating rating, Map<String, List<Act>> acts) {
        var edition = live.inspection().edition();
        boolean judged = rule instanceof ScoreRule.Judged;
        return new Rated(
                rating.id(),
                judged ? Rated.Kind.JUDGED : Rated.Kind.COUNTED,
                scale,
                lines.line(rating.id()).orElse(null),
                judged ? List.of() : questions(edition, lines, rule),
                rating.computed(),
                rating.awarded(),
                rating.worst(),
                rating.best(),
                rating.flags(),
                edition.rules().nearEdge(),
                judged ? proposed(live, rating.id()) : null,
                acts.getOrDefault(rating.id().value(), List.of()));
    }

    private static List<Line> questions(Edition edition, Lines lines, ScoreRule rule) {
        return edition.counted(rule.of()).stream()
                .flatMap(id -> lines.line(id).stream())
                .toList();
    }

    private static @Nullable Award proposed(Live live, Id standard) {
        return live.inspection().judged().stream()
                .filter(award -> award.of().equals(standard))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Rated> overall(Live live, Map<String, List<Act>> acts) {
        var overall = live.ratings().overall();
        var edition = live.inspection().edition();
        return overall == null
                ? Optional.empty()
                : edition.rules().scores().stream()
                        .filter(ScoreRule.Points.class::isInstance)
                        .findFirst()
                        .flatMap(rule -> edition.rules()
                                .scale(rule.scale())
                                .map(scale -> new Rated(
                                        rule.id(),
                                        Rated.Kind.OVERALL,
                                        scale,
                                        null,
                                        List.of(),
                                        overall.computed(),
                                        overall.awarded(),
                                        overall.worst(),
                                        overall.best(),
                                        List.of(),
                                        null,
                                        null,
                                        acts.getOrDefault(rule.id().value(), List.of()))));
    }
}
