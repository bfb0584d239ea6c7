// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

/** Damage to a store, done behind its back as by somebody with the database in hand. */
public final class Broken {
  private Broken() {}

  /** Runs a statement of SQL. */
  public static void by(Store store, String statement) {
    store.database().sql().sql(statement).update();
  }
}
