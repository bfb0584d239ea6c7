// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

/** What a failing total of the shipped law tells whoever changed the law. */
public final class Totals {
  private Totals() {}

  /** The message of a total: what is counted, and what to do when the count moved. */
  public static String of(String counted) {
    return counted
        + ": if you added or removed law on purpose, count again in the official source, write the"
        + " new number here and say why in the commit; if you did not, an entry is missing or"
        + " stands twice in controls/ (CONTRIBUTING.md, \"A total fails\")";
  }
}
