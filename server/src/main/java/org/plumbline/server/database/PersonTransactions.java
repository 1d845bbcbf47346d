package org.plumbline.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database at the start of each transaction who acts, for that transaction only. */
final class PersonTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    PersonTransactions(DataSource pool) {
        super(pool);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("the transaction has no connection");
        }
        try {
            tell(holder.getConnection());
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the database could not be told who acts", e);
        }
    }

    private static void tell(Connection connection) throws SQLException {
        var acting = Acting.now();
        try (var statement = connection.prepareStatement(
                "select set_config('plumbline.person', ?, true), set_config('plumbline.task', ?, true)")) {
            var person = acting.map(Acting::person);
            statement.setString(1, person.isPresent() ? Long.toString(person.get()) : "");
            statement.setString(2, acting.map(Acting::task).orElse(""));
            statement.execute();
        }
    }
}
