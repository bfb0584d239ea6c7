// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/** In a PostgreSQL of its own. */
class PostgresOrganizationsTest extends OrganizationsCases {
  @Override
  Store open(Path folder) {
    return Store.open(folder, Postgres.empty(folder), CLOCK);
  }

  @AfterEach
  void forget() {
    Postgres.forget(data);
  }
}
