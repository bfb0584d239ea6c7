// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param url as Java's drivers take it
 */
public record Connection(String url, String user, String password) {
  private static final String H2 = "jdbc:h2:";

  /** A file in the data folder, for one computer: nothing has to be installed. */
  static Connection inside(Path data) {
    return new Connection(
        H2
            + "file:"
            + data.toAbsolutePath().resolve("plumbline")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            // what was answered must be on the disk, should the program be killed the next moment
            + ";WRITE_DELAY=0",
        "plumbline",
        "");
  }

  boolean h2() {
    return url.startsWith(H2);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return url.replaceFirst("\\?.*", "") + " as " + user;
  }
}
