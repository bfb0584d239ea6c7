// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.plumbline.intake.Confirmation;

/**
 * What is asked of one offer, and in what order: what decides most first, all that one quotation
 * says as one question, and lists of what decides no duty by itself.
 */
final class ConfirmPlan {
  private static final int A_LIST = 8;
  private static final int A_LONG_LIST = 20; // nothing to hold against the words

  private static final int SECONDS_ONE = 12;
  private static final int SECONDS_LIST = 40;

  private static final Comparator<Question> MOST_FIRST =
      Comparator.comparingInt(question -> -question.duties());

  private final ToIntFunction<Confirmation.Pending> duties;

  /**
   * A plan.
   *
   * @param duties how many duties hang on an entry
   */
  ConfirmPlan(ToIntFunction<Confirmation.Pending> duties) {
    this.duties = duties;
  }

  /**
   * One question.
   *
   * @param entries what it is about, one or more
   * @param duties how many duties hang on the entry on which most do; 0 for a list
   * @param list a key of the list's heading; empty where all entries are of one quotation
   */
  record Question(List<Confirmation.Pending> entries, int duties, Optional<ConfirmWord> list) {
    Question {
      entries = List.copyOf(entries);
    }

    /** Whether its words may speak of something else; then all others come before, lists too. */
    boolean doubtful() {
      return entries.get(0).doubtful();
    }
  }

  /** The questions about everything that waits, in their order. */
  List<Question> questions(List<Confirmation.Pending> pending) {
    Map<String, List<Confirmation.Pending>> quotations = new LinkedHashMap<>();
    // in the order of the headings
    Map<ConfirmWord, List<Confirmation.Pending>> lists = new TreeMap<>();
    for (Confirmation.Pending each : pending) {
      if (each.section().equals("client_duties") && !each.doubtful()) {
        under(lists, ConfirmWord.LIST_YOURS).add(each);
      } else if (each.section().equals("prices")) {
        under(lists, ConfirmWord.LIST_PRICES).add(each);
      } else {
        String quotation = each.doubtful() + each.words() + "\n" + each.at();
        quotations.computeIfAbsent(quotation, k -> new ArrayList<>()).add(each);
      }
    }
    List<Question> out = new ArrayList<>();
    List<Question> doubtful = new ArrayList<>();
    for (List<Confirmation.Pending> same : quotations.values()) {
      Question question = of(same);
      if (question.doubtful()) {
        doubtful.add(question);
      } else if (question.duties() > 0) {
        out.add(question);
      } else {
        under(lists, ConfirmWord.LIST_UNDECIDING).addAll(same);
      }
    }
    out.sort(MOST_FIRST);
    lists.forEach((head, all) -> out.addAll(pages(head, all)));
    doubtful.sort(MOST_FIRST);
    out.addAll(doubtful);
    return out;
  }

  private static List<Confirmation.Pending> under(
      Map<ConfirmWord, List<Confirmation.Pending>> lists, ConfirmWord head) {
    return lists.computeIfAbsent(head, k -> new ArrayList<>());
  }

  private Question of(List<Confirmation.Pending> same) {
    int most = same.stream().mapToInt(duties).max().orElse(0);
    return new Question(same, most, Optional.empty());
  }

  private static List<Question> pages(ConfirmWord head, List<Confirmation.Pending> all) {
    List<Question> out = new ArrayList<>();
    int most = head == ConfirmWord.LIST_YOURS ? A_LONG_LIST : A_LIST;
    for (int from = 0; from < all.size(); from += most) {
      List<Confirmation.Pending> page = all.subList(from, Math.min(all.size(), from + most));
      out.add(new Question(page, 0, Optional.of(head)));
    }
    return out;
  }

  /** About how many minutes somebody needs who reads each quotation. */
  static int minutes(List<Question> questions) {
    int seconds =
        questions.stream().mapToInt(q -> q.list().isPresent() ? SECONDS_LIST : SECONDS_ONE).sum();
    return Math.max(1, (seconds + 59) / 60);
  }
}
