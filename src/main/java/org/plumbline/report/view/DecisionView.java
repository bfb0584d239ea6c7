// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Observation;

/**
 * What an owner has to know before a decision.
 *
 * @param answers one a rule book and arrangement
 * @param arrangements what each arrangement asks of its reader
 */
public record DecisionView(List<AnswerView> answers, List<Arrangement> arrangements) {
  public DecisionView {
    answers = List.copyOf(answers);
    arrangements = List.copyOf(arrangements);
  }

  /**
   * The answer of one rule book and arrangement.
   *
   * @param first true for the first arrangement of a rule book
   */
  public record AnswerView(CountsView counts, boolean first) {}

  /**
   * What one arrangement asks of its reader.
   *
   * @param gates what stops it, worst first
   * @param warnings what else to heed
   * @param questions not answered yet
   * @param observations worth knowing; they change no verdict
   * @param actions what to do first, in order
   * @param kept how many duties stay with the organization, a rule book each
   */
  public record Arrangement(
      String id,
      String name,
      List<GateView> gates,
      List<String> warnings,
      List<String> questions,
      List<Noted> observations,
      List<NamedText> actions,
      List<NamedText> kept) {
    private static final int FEW = 2;

    /** How far the papers themselves can be relied on, a sentence or two each. */
    public List<String> papers() {
      return observations.stream().filter(Noted::ofPapers).map(Noted::text).toList();
    }

    /** The first of them, for a page without room. */
    public List<String> firstPapers() {
      return papers().stream().limit(FEW).toList();
    }

    /** What it leaves to others, where it is one service; at most one. */
    public List<String> leftToOthers() {
      return observations.stream()
          .filter(o -> o.id().equals(Observation.LEFT_TO_OTHERS))
          .map(Noted::text)
          .toList();
    }
  }

  /**
   * An observation.
   *
   * @param id for data
   * @param text for people
   * @param ofPapers whether it says how far the papers can be relied on
   */
  public record Noted(String id, String text, boolean ofPapers) {}

  /** Whether this arrangement has something to say of its papers, or any leaves work to others. */
  public boolean papersNoted(String name) {
    return arrangements.stream()
        .anyMatch(
            a -> !a.leftToOthers().isEmpty() || a.name().equals(name) && !a.papers().isEmpty());
  }

  /**
   * Something that several arrangements have in common.
   *
   * @param heading of a gate; empty for a warning
   * @param arrangements names
   */
  public record Above(String heading, String text, List<String> arrangements) {}

  /** Gates, then warnings, each once with the arrangements it concerns. */
  public List<Above> above() {
    Map<NamedText, List<String>> found = new LinkedHashMap<>();
    for (Arrangement each : arrangements) {
      for (GateView gate : each.gates()) {
        found
            .computeIfAbsent(new NamedText(gate.heading(), gate.text()), k -> new ArrayList<>())
            .add(each.name());
      }
    }
    for (Arrangement each : arrangements) {
      for (String warning : each.warnings()) {
        found.computeIfAbsent(new NamedText("", warning), k -> new ArrayList<>()).add(each.name());
      }
    }
    return found.entrySet().stream()
        .map(e -> new Above(e.getKey().name(), e.getKey().text(), e.getValue()))
        .toList();
  }
}
