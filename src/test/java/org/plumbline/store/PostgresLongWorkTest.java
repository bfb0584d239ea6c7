// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.file.Path;

/** In a PostgreSQL of its own. */
class PostgresLongWorkTest extends LongWorkCases {
  @Override
  Store open(Path folder) {
    return Store.open(folder, Postgres.empty(folder), CLOCK);
  }
}
