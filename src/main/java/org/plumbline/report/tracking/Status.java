// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far an open item has come, as its owner marks it. */
public enum Status {
  OPEN("Open"),
  IN_PROGRESS("In progress"),
  WAITING_ON_PROVIDER("Waiting on provider"),
  CLOSED("Closed"),
  ACCEPTED("Accepted");

  private final String title;

  Status(String title) {
    this.title = title;
  }

  /** As printed and chosen in the workbook. */
  public String title() {
    return title;
  }

  /** The status of that title, whatever its case and blanks around it. */
  public static Optional<Status> of(String title) {
    return Arrays.stream(values()).filter(s -> s.title.equalsIgnoreCase(title.strip())).findFirst();
  }

  public static List<String> titles() {
    return Arrays.stream(values()).map(Status::title).toList();
  }
}
