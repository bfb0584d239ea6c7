// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    sentences(order);
    for (PaperOrder.Unranked papers : order.unranked()) {
      ranks(order, papers);
    }
  }

  private void ranks(PaperOrder order, PaperOrder.Unranked papers) throws IOException {
    talk.gap();
    talk.say(Talk.HEAD, ConfirmWord.RANKS);
    for (int i = 0; i < papers.titles().size(); i++) {
      talk.item(i + 1, papers.titles().get(i));
    }
    Optional<String> typed = talk.ask(Talk.TEXT, ConfirmWord.RANKS_ASK);
    if (typed.isEmpty()) {
      return;
    }
    List<String> first = new ArrayList<>();
    for (String word : typed.get().split("[,; ]+")) {
      if (word.matches("\\d{1,2}")) {
        int at = Integer.parseInt(word);
        if (at >= 1 && at <= papers.ids().size()) {
          first.add(papers.ids().get(at - 1));
        }
      }
    }
    if (first.isEmpty()) {
      order.notSaid(papers);
    } else {
      order.ranked(papers, first);
    }
  }

  private void sentences(PaperOrder order) throws IOException {
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
