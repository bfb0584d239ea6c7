// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;

/** Breaks running text at the width of a page. */
final class Prose {
  private static final int WIDTH = 100;

  private Prose() {}

  /** Prints text behind a lead; later lines are indented below its first word. */
  static void print(PrintWriter out, String lead, String text) {
    String hang = lead.replaceAll("[^| ]", " ");
    StringBuilder line = new StringBuilder(lead);
    boolean fresh = true;
    for (String word : text.strip().split("\\s+")) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(hang);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.println(line.toString().stripTrailing());
  }
}
