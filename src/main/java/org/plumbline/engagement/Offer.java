// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;

/**
 * What a provider has put on paper, before it is laid against an organisation.
 *
 * @param id column id
 * @param name the provider
 * @param model model whose limits bound it: the one it calls itself, break-fix for a retainer
 * @param terms stated traits; what is absent was not stated
 * @param covers covered classes; empty optional: not stated
 * @param excludesClasses classes left out
 * @param excludesSystems systems left out by name
 * @param namesSystems systems taken in by name
 * @param orders dated orders by capability
 * @param functions product functions named
 * @param matrix signed responsibility matrix by capability
 * @param notPerformed capabilities declared not performed
 * @param takesMediaAway devices or media leave the premises
 * @param paper what was read, and what it says beside its terms
 */
public record Offer(
    String id,
    String name,
    SupportModel model,
    Map<Trait, Stated> terms,
    Optional<Set<SystemClass>> covers,
    Set<SystemClass> excludesClasses,
    Set<String> excludesSystems,
    Set<String> namesSystems,
    Map<String, Engagement.Order> orders,
    Set<String> functions,
    Map<String, Engagement.Performer> matrix,
    Set<String> notPerformed,
    boolean takesMediaAway,
    Paper paper) {

  public Offer {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    covers = covers.map(classes -> Collections.unmodifiableSet(new TreeSet<>(classes)));
    excludesClasses = Set.copyOf(excludesClasses);
    excludesSystems = Set.copyOf(excludesSystems);
    namesSystems = Set.copyOf(namesSystems);
    orders = Map.copyOf(orders);
    functions = Set.copyOf(functions);
    matrix = Map.copyOf(matrix);
    notPerformed = Set.copyOf(notPerformed);
  }
}
