// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import org.plumbline.intake.PaperOrder;

/** Asks of each sentence that lets another paper prevail whether that paper is among those read. */
final class ConfirmOrder {
  private final Run run;
  private final BufferedReader keys;

  ConfirmOrder(Run run, BufferedReader keys) {
    this.run = run;
    this.keys = keys;
  }

  /** Asks and writes each answer at once; Enter leaves a sentence waiting. */
  void ask(PaperOrder order) throws IOException {
    for (PaperOrder.Pending each : order.pending()) {
      run.print(ConfirmWord.GOVERNS, each.paper());
      run.print(ConfirmWord.GOVERNS_WORDS, each.words(), each.at());
      run.print(ConfirmWord.GOVERNS_ASK, each.paper());
      run.out().flush();
      String line = keys.readLine();
      if (line == null) {
        return;
      }
      switch (line.strip().toLowerCase(Locale.ROOT)) {
        case "y", "yes" -> order.prevails(each);
        case "n", "no" -> order.doesNot(each);
        default -> {}
      }
    }
  }
}
