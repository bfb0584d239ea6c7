// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.phrase.Phrase;

/**
 * An arrangement ready to be looked at: a support model at its usual values, or an offer.
 *
 * @param id column id
 * @param name as printed
 * @param offer true for a provider's offer, false for a support model
 * @param model the model whose ceilings bound it
 * @param recognisedAs the model the facts describe
 * @param warnings where name and facts part, and what does not fit the staff
 * @param levels for each trait (by index) the level and its source
 * @param covers covered classes; empty optional: what coverage-and-inventory says
 * @param excludesClasses classes left out
 * @param excludesSystems systems left out by name
 * @param namesSystems systems taken in by name
 * @param orders dated orders by capability
 * @param functions product functions named
 * @param allFunctions true at a model's ceiling, where every function counts as named
 * @param matrix signed responsibility matrix by capability
 * @param notPerformed capabilities declared not performed
 * @param takesMediaAway devices or media leave the premises
 * @param paper what was read, and what it says beside its terms
 */
public record Engagement(
    String id,
    String name,
    boolean offer,
    SupportModel model,
    Phrase recognisedAs,
    List<Phrase> warnings,
    List<Stated> levels,
    Optional<Set<SystemClass>> covers,
    Set<SystemClass> excludesClasses,
    Set<String> excludesSystems,
    Set<String> namesSystems,
    Map<String, Order> orders,
    Set<String> functions,
    boolean allFunctions,
    Map<String, Performer> matrix,
    Set<String> notPerformed,
    boolean takesMediaAway,
    Paper paper) {

  public Engagement {
    warnings = List.copyOf(warnings);
    levels = List.copyOf(levels);
    excludesClasses = Set.copyOf(excludesClasses);
    excludesSystems = Set.copyOf(excludesSystems);
    namesSystems = Set.copyOf(namesSystems);
    orders = Map.copyOf(orders);
    functions = Set.copyOf(functions);
    matrix = Map.copyOf(matrix);
    notPerformed = Set.copyOf(notPerformed);
  }

  /** Who performs a capability by the signed matrix. */
  public enum Performer {
    PROVIDER,
    JOINT,
    CLIENT
  }

  /**
   * A dated order.
   *
   * @param days interval in days, or 0 when it is not periodic
   * @param systems systems named; empty: all but the excluded
   * @param dated date of the order, in words
   * @param by who carries it out, when that is not the provider itself; else empty
   * @param independent true when that party is said to be independent of the provider
   */
  public record Order(int days, Set<String> systems, String dated, String by, boolean independent) {
    public Order {
      systems = Set.copyOf(systems);
    }
  }

  /** Who performs a capability: the signed matrix, else how its kind of model splits it. */
  public Performer performerOf(Capability capability) {
    Performer entry = matrix.get(capability.id());
    if (entry != null) {
      return entry;
    }
    boolean joint = model.coManaged() ? capability.jointCoManaged() : capability.jointManaged();
    return joint ? Performer.JOINT : Performer.PROVIDER;
  }

  public Stated stated(Trait trait) {
    return levels.get(trait.index());
  }

  public int level(Trait trait) {
    return levels.get(trait.index()).level();
  }
}
