// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The database with its tables, in the one form of SQL that both kinds of it understand. */
final class Database implements AutoCloseable {
  private static final String SCHEMA = "classpath:org/plumbline/store/schema";
  private static final int CONNECTIONS = 8;

  private final HikariDataSource source;
  private final TransactionTemplate transactions;
  private final TransactionTemplate snapshots;
  private final JdbcClient sql;
  private final JdbcTemplate template;
  private final boolean alone;
  private final Clock clock;

  private Database(HikariDataSource source, boolean alone, Clock clock) {
    this.source = source;
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    this.snapshots = new TransactionTemplate(new JdbcTransactionManager(source));
    snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.template = new JdbcTemplate(source);
    this.sql = JdbcClient.create(template);
    this.alone = alone;
    this.clock = clock;
  }

  /** Connects and brings the tables to their newest form. */
  static Database open(Connection to, Clock clock) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(to.url());
    config.setUsername(to.user());
    config.setPassword(to.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setPoolName("plumbline");
    HikariDataSource source = new HikariDataSource(config);
    try {
      Flyway.configure()
          .dataSource(source)
          .locations(SCHEMA)
          .placeholders(Map.of("bytes", to.h2() ? "binary large object" : "bytea"))
          .load()
          .migrate();
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
    return new Database(source, to.h2(), clock);
  }

  JdbcClient sql() {
    return sql;
  }

  /** For many rows at once. */
  JdbcTemplate template() {
    return template;
  }

  /** For libraries with SQL of their own. */
  DataSource source() {
    return source;
  }

  /** The same where a transaction is open, which their statements join. */
  DataSource joining() {
    return new TransactionAwareDataSourceProxy(source);
  }

  /** Whether no other process can have it open. */
  boolean alone() {
    return alone;
  }

  /** All of it or nothing; joins a transaction that is open already. */
  <T> T together(Supplier<T> work) {
    return java.util.Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  /** Reads everything as it was at one moment, whatever others write meanwhile. */
  void asOfNow(Runnable work) {
    snapshots.executeWithoutResult(status -> work.run());
  }

  /**
   * Keeps others from writing an organization until the end of the transaction.
   *
   * @return its newest edition
   * @throws NoSuchElementException when there is no such organization
   */
  int lock(String slug) {
    return sql.sql("select edition from organizations where slug = :slug for update")
        .param("slug", slug)
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new NoSuchElementException(slug));
  }

  /** As exact as both kinds of database keep it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** As the drivers take a time. */
  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public void close() {
    source.close();
  }
}
