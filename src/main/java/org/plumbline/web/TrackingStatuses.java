// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.Arrays;
import java.util.List;
import org.plumbline.report.tracking.Status;
import org.springframework.stereotype.Component;

/** How far an open item has come, in words, for pages and their choices. */
@Component("statuses")
public class TrackingStatuses {
  private final Office office;

  TrackingStatuses(Office office) {
    this.office = office;
  }

  List<Choice> all() {
    return Arrays.stream(Status.values()).map(s -> new Choice(s.code(), office.say(s))).toList();
  }

  /** The word of a status, or what people wrote in its place. */
  public String word(String code) {
    return Status.of(code).map(s -> office.say(s)).orElse(code);
  }
}
