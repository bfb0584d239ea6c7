// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Severity;
import org.plumbline.catalogue.Control;
import org.plumbline.report.TermGroup;

/** Small wordings used in several places. */
final class Words {
  private Words() {}

  static String of(Severity severity) {
    String name = severity.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** A cause in words, such as {@code Term: monitoring-scope}. */
  static String item(TermGroup cause) {
    String kind =
        switch (cause.kind()) {
          case TERM -> "Term";
          case FUNCTION -> "Product function";
          case ORDER -> "Order";
          case SYSTEM -> "System";
          case MATRIX -> "Nobody named";
          case MODEL -> "Beyond this model";
        };
    return kind + ": " + cause.name();
  }

  /** The wording without the sample clauses that follow it. */
  static String shortened(String wording) {
    int clauses = wording.indexOf(" Wording: ");
    return clauses < 0 ? wording : wording.substring(0, clauses);
  }

  /** How many, and the first ids that fit on one line of so many characters. */
  static String capped(List<Control> controls, int line) {
    StringBuilder out = new StringBuilder(controls.size() + ": " + controls.get(0).id());
    int shown = 1;
    while (shown < controls.size()
        && out.length() + controls.get(shown).id().length() + 2 <= line) {
      out.append(", ").append(controls.get(shown).id());
      shown++;
    }
    return shown == controls.size() ? out.toString() : out + ", ...";
  }

  /** {@code 1 control} or {@code 20 controls}. */
  static String controls(int number) {
    return number == 1 ? "1 control" : number + " controls";
  }
}
