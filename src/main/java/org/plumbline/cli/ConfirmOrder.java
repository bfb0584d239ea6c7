// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.intake.PaperOrder;

/** Asks of each sentence that lets another paper prevail whether that paper is among those read. */
final class ConfirmOrder {
  private final Talk talk;

  ConfirmOrder(Talk talk) {
    this.talk = talk;
  }

  /** Asks and writes each answer at once; Enter leaves a sentence waiting. */
  void ask(PaperOrder order) throws IOException {
    for (PaperOrder.Pending each : order.pending()) {
      talk.gap();
      talk.say(Talk.HEAD, ConfirmWord.GOVERNS, each.paper());
      talk.say(Talk.TEXT, ConfirmWord.GOVERNS_WORDS, each.words(), each.at());
      Optional<String> line = talk.ask(Talk.TEXT, ConfirmWord.GOVERNS_ASK, each.paper());
      if (line.isEmpty()) {
        return;
      }
      switch (line.get().toLowerCase(Locale.ROOT)) {
        case "y", "yes" -> order.prevails(each);
        case "n", "no" -> order.doesNot(each);
        default -> {}
      }
    }
  }
}
