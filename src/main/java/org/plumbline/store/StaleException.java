// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

/** Somebody else wrote an edition since the one that was changed here; nothing was written. */
public final class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int seen;
  private final int newest;

  StaleException(String slug, int seen, int newest) {
    super(slug + ": edition " + seen + " was changed, and " + newest + " is the newest");
    this.seen = seen;
    this.newest = newest;
  }

  /** The edition, or version, that was changed. */
  public int seen() {
    return seen;
  }

  /** The one that stands. */
  public int newest() {
    return newest;
  }
}
