// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

/**
 * An item of an earlier report that has no row among the open items of this one, kept so that what
 * people wrote comes back with it.
 *
 * @param id stable id
 * @param verdict title of the verdict it had
 * @param kept what was written beside it
 * @param why what this report says of it
 */
public record SetAside(String id, String verdict, Kept kept, Reason why) {

  /** Why an item has no row among the open ones. */
  public enum Reason {
    NOT_LOOKED_AT("Not in this report"),
    NO_LONGER_OPEN("No longer open");

    private final String title;

    Reason(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
