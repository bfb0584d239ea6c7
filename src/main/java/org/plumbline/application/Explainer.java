// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Framework;

/** Finds a control and assesses it under one arrangement. */
public final class Explainer {
  private final Library library;

  public Explainer(Library library) {
    this.library = library;
  }

  /**
   * The control of an id under an arrangement, however the id is spelled.
   *
   * @param request whose arrangement, on which day; frameworks named in it narrow the search
   * @throws UnknownWordException when no control or arrangement has the name given
   */
  public Explained explain(Request request, String control, String arrangement) {
    Workspace workspace = library.workspace();
    Scope scope = Scope.of(workspace, request).only(arrangement);
    List<Framework> searched =
        request.frameworks().isEmpty()
            ? workspace.everyFramework()
            : new Evaluator(library).frameworks(request, scope);
    ControlIds.Answer answer = new ControlIds(searched).find(control);
    ControlIds.Match match =
        answer
            .match()
            .orElseThrow(() -> new UnknownWordException(Named.CONTROL, control, answer.near()));
    List<ControlIds.Match> others = answer.matches().subList(1, answer.matches().size());
    if (match.withdrawn().isPresent()) {
      return new Explained.Withdrawn(match.framework(), match.withdrawn().get());
    }
    if (match.control().isEmpty()) {
      return new Explained.Paragraph(match.framework(), match.id(), match.below());
    }
    return new Explained.Found(
        match.framework(),
        match.control().get(),
        scope.engagements().get(0),
        new Evaluator(library).assess(request, scope, List.of(match.framework())),
        library.crosswalks(),
        others);
  }
}
