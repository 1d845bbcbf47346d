package org.plumbline.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The database that this server works on, its own or one that is named, and the pool of connections to it. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {
    @Bean
    @ConditionalOnExpression("'${plumbline.database-url:}' == ''")
    EmbeddedDatabase embeddedDatabase(@Value("${plumbline.data}") Path data) {
        return EmbeddedDatabase.in(data);
    }

    @Bean
    @ConditionalOnExpression("'${plumbline.database-url:}' == ''")
    DatabaseAddress ownAddress(EmbeddedDatabase embedded) {
        return embedded.address();
    }

    @Bean
    @ConditionalOnExpression("'${plumbline.database-url:}' != ''")
    DatabaseAddress namedAddress(@Value("${plumbline.database-url}") String url) {
        return DatabaseAddress.of(url);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource pool(DatabaseAddress address, @Value("${plumbline.pool-size:20}") int size) {
        Schema.prepare(address);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.poolRole());
        pool.setPassword(address.poolPassword());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
        pool.addDataSourceProperty("ApplicationName", "plumbline");
        Durability.check(pool);
        return pool;
    }

    @Bean
    JdbcClient jdbcClient(DataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource pool) {
        return new PersonTransactions(pool);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
