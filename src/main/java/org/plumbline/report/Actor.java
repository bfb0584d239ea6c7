// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

/** Who has to act; who is accountable is no question, it is always the organisation. */
public enum Actor {
  PROVIDER("Provider"),
  YOUR_IT("Your IT"),
  MANAGEMENT("Management"),
  OTHERS("Other carer"),
  NOBODY("Nobody yet");

  private final String title;

  Actor(String title) {
    this.title = title;
  }

  /** As printed above a column. */
  public String title() {
    return title;
  }
}
