// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.LeftToOthers;
import org.plumbline.phrase.Phrase;

/**
 * Every control of every framework in scope under every arrangement.
 *
 * @param organisation whose arrangement it is
 * @param engagements the columns, in order
 * @param frameworks in scope, in order
 * @param vocabulary the words used
 * @param gates by engagement id
 * @param questions open questions by engagement id
 * @param observations what else is worth knowing, by engagement id
 * @param cells by framework, then control, then engagement
 * @param byEngagement the same cells by engagement id, in the same order
 * @param bands of the support models among the engagements, by framework, then model
 * @param summaries by framework, then engagement
 */
public record Assessment(
    Organisation organisation,
    List<Engagement> engagements,
    List<Framework> frameworks,
    Vocabulary vocabulary,
    Map<String, List<Gate>> gates,
    Map<String, List<Phrase>> questions,
    Map<String, List<Observation>> observations,
    List<Cell> cells,
    Map<String, List<Cell>> byEngagement,
    List<Band> bands,
    List<Summary> summaries) {

  /** The cells of one engagement, in the order of the frameworks and their controls. */
  public List<Cell> cells(String engagement) {
    return byEngagement.getOrDefault(engagement, List.of());
  }

  /** The cells of one framework and engagement, in catalogue order. */
  public List<Cell> cells(String framework, String engagement) {
    List<Cell> column = cells(engagement);
    int from = 0;
    while (from < column.size() && !of(framework, column.get(from))) {
      from++;
    }
    int to = from;
    while (to < column.size() && of(framework, column.get(to))) {
      to++;
    }
    return column.subList(from, to);
  }

  private static boolean of(String framework, Cell cell) {
    return cell.control().framework().equals(framework);
  }

  /**
   * What one service leaves to others of a framework; nothing where the arrangement is none or is
   * more than one service.
   */
  public LeftToOthers leftToOthers(String framework, String engagement) {
    return left(engagement(engagement), cells(framework, engagement));
  }

  static LeftToOthers left(Engagement engagement, List<Cell> cells) {
    return new LeftToOthers(
        engagement.oneService()
            ? LeftToOthers.of(cells.stream().flatMap(c -> c.judged().stream()).toList()).areas()
            : Map.of());
  }

  /** The summary of one framework and engagement. */
  public Summary summary(String framework, String engagement) {
    return summaries.stream()
        .filter(s -> s.framework().equals(framework) && s.engagement().equals(engagement))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(framework + " under " + engagement));
  }

  /** Ids of the regimes in scope, each with those it includes, such as {@code cmmc}. */
  public Set<String> laws() {
    Set<String> out = new LinkedHashSet<>();
    frameworks.forEach(f -> out.addAll(f.regime().laws()));
    return out;
  }

  public Framework framework(String id) {
    return frameworks.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  public Engagement engagement(String id) {
    return engagements.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
