// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.util.List;
import java.util.Locale;
import org.plumbline.intake.text.TrackedChanges;

/**
 * Papers of one offer that are to be read.
 *
 * @param names of the papers, as they lie with the organization
 * @param plan which of several plans is bought; empty: not said
 * @param changes what counts where changes are marked in a Word file
 */
public record PaperSubject(List<String> names, String plan, TrackedChanges.Reading changes) {
  /** Kind of the work. */
  public static final String KIND = "paper";

  public PaperSubject {
    names = List.copyOf(names);
  }

  /** What counts of marked changes, as forms spell it; empty: not said. */
  public String spelled() {
    return changes == TrackedChanges.Reading.NOT_SAID
        ? ""
        : changes.name().toLowerCase(Locale.ROOT);
  }

  /** As a job spells it. */
  String text() {
    return changes + "\n" + plan.replace('\n', ' ') + "\n" + String.join("\n", names);
  }

  /** What such a text says. */
  public static PaperSubject of(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return new PaperSubject(
        lines.subList(2, lines.size()), lines.get(1), TrackedChanges.Reading.valueOf(lines.get(0)));
  }
}
