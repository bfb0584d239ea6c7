// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.report.view.Section;
import org.plumbline.wording.Words;

/** Prints sections of a page as indented text. */
record SectionPrinter(Words words, PrintWriter out) {

  void print(List<Section> sections) {
    for (Section section : sections) {
      boolean titled = section.title().isPresent();
      section
          .title()
          .ifPresent(
              title -> {
                out.println();
                Prose.print(out, "", words.say(title));
              });
      for (Section.Line line : section.lines()) {
        String text = words.say(line.phrase());
        if (titled) {
          Prose.print(out, lead(line.style()), text);
        } else {
          out.println(text);
        }
      }
    }
  }

  private static String lead(Section.Style style) {
    return switch (style) {
      case TEXT -> "  ";
      case ITEM -> "  - ";
      case DETAIL -> "    ";
      case FACT -> "      - ";
      case REMARK -> "        ";
    };
  }
}
