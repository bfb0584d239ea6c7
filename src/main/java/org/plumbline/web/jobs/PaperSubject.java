// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.util.List;

/**
 * Papers that are to be read, as a job spells them.
 *
 * @param edition of the organization in which they lie
 * @param plan which of several plans is bought; empty: not said
 * @param names of the papers of one offer
 */
public record PaperSubject(int edition, String plan, List<String> names) {
  /** Kind of the work. */
  public static final String KIND = "paper";

  public PaperSubject {
    names = List.copyOf(names);
  }

  String text() {
    return edition + "\n" + plan.replace('\n', ' ') + "\n" + String.join("\n", names);
  }

  /** What such a text says. */
  public static PaperSubject of(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return new PaperSubject(
        Integer.parseInt(lines.get(0)), lines.get(1), lines.subList(2, lines.size()));
  }
}
