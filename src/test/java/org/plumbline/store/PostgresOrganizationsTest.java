// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** In a PostgreSQL of its own. */
class PostgresOrganizationsTest extends OrganizationsCases {
  @Override
  Store open(Path folder) {
    return Store.open(folder, Postgres.empty(folder), CLOCK);
  }

  @Test
  void a_database_that_lets_nobody_in_is_told_apart() {
    Connection nowhere = new Connection("jdbc:postgresql://127.0.0.1:1/x", "a", "secret");
    UnreachableException told =
        assertThrows(UnreachableException.class, () -> Store.open(data, nowhere, CLOCK));
    assertEquals("jdbc:postgresql://127.0.0.1:1/x as a", told.getMessage());
  }
}
