// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** One PostgreSQL for all tests of a run, started when first asked for; a database each test. */
public final class Postgres {
  private static final EmbeddedPostgres SERVER = started();
  private static final Map<Path, String> DATABASES = new HashMap<>();
  private static int count;

  private Postgres() {}

  /** The database that goes with a data folder, empty at first. */
  public static synchronized Connection empty(Path data) {
    String name = DATABASES.computeIfAbsent(data, d -> create("plumbline" + ++count));
    return new Connection(SERVER.getJdbcUrl("postgres", name), "postgres", "postgres");
  }

  private static String create(String name) {
    try (java.sql.Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
