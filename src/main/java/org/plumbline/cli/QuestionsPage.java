// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.application.FolderQuestions;
import org.plumbline.capability.Vocabulary;

/** Prints what has to be asked about a folder: systems, facts, papers. */
final class QuestionsPage {
  private static final int FEW = 6;

  private final Run run;
  private final Vocabulary vocabulary;

  QuestionsPage(Run run, Vocabulary vocabulary) {
    this.run = run;
    this.vocabulary = vocabulary;
  }

  void print(FolderQuestions questions) {
    if (!questions.orphans().isEmpty()) {
      run.print(Say.ASK_SYSTEMS);
      for (FolderQuestions.Orphan each : questions.orphans()) {
        item(run.say(Say.ASK_SYSTEM, each.system(), each.under()));
      }
      run.out().println();
    }
    if (!questions.facts().isEmpty()) {
      run.print(Say.ASK_FACTS);
      questions.facts().forEach(this::fact);
      run.out().println();
    }
    for (FolderQuestions.OfPapers each : questions.papers()) {
      run.print(Say.ASK_PAPERS, each.engagement().name());
      new MessageLines(run, vocabulary, each.engagement().members()).print(each.messages());
      run.out().println();
    }
  }

  private void fact(FolderQuestions.Unanswered each) {
    List<String> controls = each.controls();
    List<String> first = controls.subList(0, Math.min(FEW, controls.size()));
    item(
        run.say(
            Say.ASK_FACT,
            each.fact().question(),
            controls.size(),
            first,
            controls.size() - first.size()));
  }

  private void item(String text) {
    Prose.print(run.out(), "  - ", text);
  }
}
