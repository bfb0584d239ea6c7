// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Framework;
import org.plumbline.intake.Confirmation;

/** How many duties of some rule books hang on each statement that was read from papers. */
public final class StatementWeights {
  private static final Pattern ELEMENT = Pattern.compile("elements: \\{([a-z0-9-]+): .*");

  private final Traits traits;
  private final DutyCounts counts;

  /**
   * Weights under some rule books.
   *
   * @param rules ids of the rule books; all in force when empty
   */
  public StatementWeights(Library library, List<String> rules) {
    Workspace workspace = library.workspace();
    List<Framework> frameworks =
        rules.isEmpty()
            ? workspace.frameworks()
            : workspace.everyFramework().stream().filter(f -> rules.contains(f.id())).toList();
    this.traits = workspace.traits();
    this.counts = new DutyCounts(frameworks, traits.elements());
  }

  /** Duties that ask for what the statement says; 0 for prices and for duties of the client. */
  public int of(Confirmation.Pending each) {
    return switch (each.section()) {
      case "terms" -> ofTerm(each);
      case "deliverables", "does_not_perform" -> counts.ofWork(field(each, "capability: "));
      case "named_functions" -> counts.ofFunction(field(each, "name: "));
      default -> 0;
    };
  }

  private int ofTerm(Confirmation.Pending each) {
    int element =
        each.fields().stream()
            .map(ELEMENT::matcher)
            .filter(Matcher::matches)
            .map(m -> traits.element(m.group(1)))
            .flatMap(Optional::stream)
            .mapToInt(counts::of)
            .max()
            .orElse(-1);
    return element >= 0 ? element : traits.find(each.trait()).map(counts::of).orElse(0);
  }

  private static String field(Confirmation.Pending each, String key) {
    return each.fields().stream()
        .filter(f -> f.startsWith(key))
        .map(f -> f.substring(key.length()))
        .findFirst()
        .orElse("");
  }
}
