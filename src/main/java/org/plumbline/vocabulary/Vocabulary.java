// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything papers and controls are said in.
 *
 * @param traits in the order of the file; the index of each is its place
 * @param elements in the order of the file
 * @param capabilities in the order of the file
 * @param areas service areas
 * @param kinds kinds of support by id
 * @param functions named functions by id with their plain titles
 * @param usualTopics topics a usual deliverable treats, by capability
 * @param defaultDays interval of a deliverable whose papers name none, by capability; {@code other}
 * @param matrixLaw numbers of law that a matrix row of a control still needs
 * @param matrixLawEvery intervals of law in days that a matrix row still needs, by control
 */
public record Vocabulary(
    List<Trait> traits,
    List<Trait.Element> elements,
    List<Capability> capabilities,
    Set<String> areas,
    Map<String, SupportKind> kinds,
    Map<String, String> functions,
    Map<String, Set<String>> usualTopics,
    Map<String, Integer> defaultDays,
    List<MatrixLaw> matrixLaw,
    Map<String, Integer> matrixLawEvery) {

  public Vocabulary {
    traits = List.copyOf(traits);
    elements = List.copyOf(elements);
    capabilities = List.copyOf(capabilities);
    kinds = Map.copyOf(kinds);
    areas = Set.copyOf(areas);
    functions = Map.copyOf(functions);
    matrixLaw = List.copyOf(matrixLaw);
  }

  /** A number of law inside a control. */
  public record MatrixLaw(String control, String capability, Ask needs) {}

  /** The trait of this name. */
  public Optional<Trait> trait(String id) {
    return traits.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** The trait of this name, which rules speak of and the reader has proven to be there. */
  public Trait known(String id) {
    return trait(id).orElseThrow(() -> new IllegalStateException("no trait " + id));
  }

  /** The element of this name. */
  public Optional<Trait.Element> element(String id) {
    return elements.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The act of this name. */
  public Optional<Capability> capability(String id) {
    return capabilities.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Acts by id. */
  public Map<String, Capability> byId() {
    Map<String, Capability> out = new LinkedHashMap<>();
    capabilities.forEach(c -> out.put(c.id(), c));
    return out;
  }
}
