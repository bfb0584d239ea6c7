// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.phrase.Phrase;

/**
 * What is particular to a body of law: what its controls weigh, what stands above its verdicts,
 * what is to be asked and told, how it counts points. Rules it includes from other regimes come
 * after its own.
 *
 * @param id name of its file
 * @param title as printed
 * @param laws its id and those of the regimes it includes
 * @param level what forms call its level, such as {@code 2}; else empty
 * @param tailored true where the organization chooses which controls bind it
 * @param weights the first that speaks of a control counts
 * @param notes what is said beside open controls
 * @param gates what stands above all verdicts
 * @param questions whose answers could change something
 * @param observations what is worth knowing before a signature
 * @param score how it counts points, if it does
 */
public record Regime(
    String id,
    String title,
    Set<String> laws,
    String level,
    boolean tailored,
    List<RegimeWeight> weights,
    List<RegimeNote> notes,
    List<RegimeGate> gates,
    List<RegimeRule> questions,
    List<RegimeRule> observations,
    Optional<RegimeScore> score) {
  public Regime {
    laws = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(laws));
    weights = List.copyOf(weights);
    notes = List.copyOf(notes);
    gates = List.copyOf(gates);
    questions = List.copyOf(questions);
    observations = List.copyOf(observations);
  }

  /**
   * Weight of a control, 1 to 3.
   *
   * @throws IllegalStateException when no rule speaks of it; reading refuses such a regime
   */
  public int weight(Control control) {
    return weights.stream()
        .filter(rule -> rule.match().matches(control))
        .findFirst()
        .map(rule -> rule.of(control))
        .orElseThrow(() -> new IllegalStateException(id + " gives no weight"));
  }

  /** What is said beside a control while it is open. */
  public List<Phrase> notes(Control control) {
    return notes.stream()
        .filter(note -> note.match().matches(control))
        .map(RegimeNote::phrase)
        .toList();
  }

  /** Every sentence its rules name. */
  List<Named> named() {
    List<Named> out = new ArrayList<>();
    notes.forEach(note -> out.add(new Named(note.says(), Set.of(RegimeNote.CITATION))));
    gates.forEach(gate -> named(gate.rule(), out));
    questions.forEach(rule -> named(rule, out));
    observations.forEach(rule -> named(rule, out));
    return out;
  }

  private static void named(RegimeRule rule, List<Named> out) {
    out.add(new Named(rule.says(), rule.with().keySet()));
    RegimeCondition.named(rule.when()).forEach(said -> out.add(new Named(said.key(), Set.of())));
  }

  /**
   * A sentence that stands in the words file.
   *
   * @param key where it stands
   * @param values names of the values it is given
   */
  record Named(String key, Set<String> values) {
    Named {
      values = Set.copyOf(values);
    }
  }
}
