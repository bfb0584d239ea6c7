// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;

/** Finds a control and assesses it under one arrangement. */
public final class Explainer {
  private final Library library;

  public Explainer(Library library) {
    this.library = library;
  }

  /**
   * The control of an id under an arrangement.
   *
   * @param request whose arrangement, on which day; its frameworks do not count
   * @throws UnknownWordException when no control or arrangement has the name given
   */
  public Explained explain(Request request, String control, String arrangement) {
    Workspace workspace = library.workspace();
    Scope scope = Scope.of(workspace, request).only(arrangement);
    String id =
        UnknownWordException.known(Named.CONTROL, spelled(control), ids(workspace));
    for (Framework framework : workspace.everyFramework()) {
      Optional<Control> found = framework.control(id);
      if (found.isPresent()) {
        return new Explained.Found(
            framework,
            found.get(),
            scope.engagements().get(0),
            new Evaluator(library).assess(request, scope, List.of(framework)),
            library.crosswalks());
      }
      for (Framework.Withdrawn withdrawn : framework.withdrawn()) {
        if (withdrawn.id().equals(id)) {
          return new Explained.Withdrawn(framework, withdrawn);
        }
      }
    }
    throw new IllegalStateException("known control not found: " + id);
  }

  /** The id as the catalogue spells it, whatever the case and blanks of the question. */
  private String spelled(String given) {
    String asked = given.replace(" ", "");
    List<String> ids = ids(library.workspace());
    return ids.stream()
        .filter(asked::equals)
        .findFirst()
        .or(() -> ids.stream().filter(asked::equalsIgnoreCase).findFirst())
        .orElse(asked);
  }

  private static List<String> ids(Workspace workspace) {
    List<String> out = new ArrayList<>();
    for (Framework framework : workspace.everyFramework()) {
      framework.controls().forEach(c -> out.add(c.id()));
      framework.withdrawn().forEach(w -> out.add(w.id()));
    }
    return out;
  }
}
