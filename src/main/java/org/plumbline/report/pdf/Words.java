// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
          case "trait" -> "Term";
          case "function" -> "Product function";
          case "order" -> "Order";
          case "system" -> "System";
          case "matrix" -> "Nobody named";
          case "model" -> "Beyond this model";
          default -> cause.kind();
        };
    return kind + ": " + cause.name();
  }

  /** The wording without the sample clauses that follow it. */
  static String shortened(String wording) {
    int clauses = wording.indexOf(" Wording: ");
    return clauses < 0 ? wording : wording.substring(0, clauses);
  }

  /** The first ids, and how many more there are. */
  static String capped(List<Control> controls, int most) {
    String first = controls.stream().limit(most).map(Control::id).collect(Collectors.joining(", "));
    return controls.size() <= most ? first : first + ", +" + (controls.size() - most);
  }

  /** {@code 1 control} or {@code 20 controls}. */
  static String controls(int number) {
    return number == 1 ? "1 control" : number + " controls";
  }
}
