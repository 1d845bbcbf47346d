package org.plumbline.server.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plumbline.server.database.Acting;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures of the whole office, out of the database, so that every server says the same: numbers only, of nobody. */
@Component
class OfficeFigures {
    /** What each is called, and what it says. */
    private static final Map<String, String> MEANING = Map.of(
            "plumbline.audit.unsealed", "entries of the audit that no seal covers yet",
            "plumbline.audit.unsealed.age", "seconds since the oldest of them was noted",
            "plumbline.sessions", "sessions that have not ended",
            "plumbline.accounts.locked", "accounts that are locked after wrong tries",
            "plumbline.inspections.under.way", "inspections under way",
            "plumbline.retention.due", "inspections whose retention has ended and waits for an administrator");

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Map<String, Double> last = new ConcurrentHashMap<>();

    OfficeFigures(JdbcClient database, TransactionTemplate transactions, MeterRegistry meters) {
        this.database = database;
        this.transactions = transactions;
        MEANING.forEach((name, says) -> Gauge.builder(name, () -> last.getOrDefault(name, Double.NaN))
                .description(says)
                .register(meters));
    }

    private record Figure(String name, double value) {}

    /** Asks the database anew; where it cannot be asked, a figure is not a number, and readiness says why. */
    void lookAgain() {
        try {
            last.putAll(asked().stream().collect(Collectors.toMap(Figure::name, Figure::value)));
        } catch (DataAccessException | TransactionException away) {
            last.clear();
        }
    }

    private List<Figure> asked() {
        return Acting.forTask(
                "metrics",
                () -> transactions.execute(_ -> database.sql("select name, value from server_figures()")
                        .query(Figure.class)
                        .list()));
    }
}
