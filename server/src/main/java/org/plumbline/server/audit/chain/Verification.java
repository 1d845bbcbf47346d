package org.plumbline.server.audit.chain;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.plumbline.server.audit.chain.ChainWalk.NotedSeal;
import org.plumbline.server.database.Acting;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the chain of a database as it is at one moment, while people go on working. */
public final class Verification {
    private final DataSource connections;
    private final TransactionTemplate atOneMoment;

    public Verification(DataSource connections, PlatformTransactionManager manager) {
        this.connections = connections;
        this.atOneMoment = new TransactionTemplate(manager);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        atOneMoment.setReadOnly(true);
    }

    /** Verifies all of it. */
    public Verified verify(Optional<NotedSeal> since, Verified.Progress progress) {
        return Acting.forTask(
                "verify",
                () -> atOneMoment.execute(_ -> {
                    var connection = DataSourceUtils.getConnection(connections);
                    try {
                        return new ChainWalk(progress, since).over(connection);
                    } catch (SQLException e) {
                        throw new IllegalStateException("the audit could not be read", e);
                    } finally {
                        DataSourceUtils.releaseConnection(connection, connections);
                    }
                }));
    }
}
