// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import org.plumbline.engagement.KnownRules;
import org.plumbline.engagement.OfferReader;
import org.plumbline.engagement.OrganisationReader;
import org.plumbline.intake.form.FormReader;
import org.plumbline.problem.Problems;

/**
 * Reads the papers of many clients: what all of them share is read once, and so is an offer that
 * several have. Several threads may ask at the same time.
 */
final class ClientPapers {
  private final Workspace workspace;
  private final KnownRules rules;
  private final OfferReader.Tools tools;

  /**
   * Prepares to read.
   *
   * @throws org.plumbline.problem.BadInputException when the data of the home have mistakes
   */
  ClientPapers(Workspace workspace) {
    Problems problems = new Problems();
    this.workspace = workspace;
    this.rules = workspace.knownRules(problems);
    this.tools =
        OfferReader.Tools.of(
            workspace.vocabulary(),
            workspace.models(),
            workspace.numbers(problems),
            workspace.controlIds());
    problems.throwIfAny();
  }

  /** The organization and the offers of a folder, or of a form that somebody filled in. */
  Workspace.Papers of(Path source, Problems problems) {
    return FormReader.names(source)
        ? workspace.papersOf(source, problems)
        : new Workspace.Papers(
            OrganisationReader.read(
                source,
                workspace.vocabulary(),
                workspace.hosting(),
                rules,
                workspace.archetype(),
                problems),
            OfferReader.readAll(source, tools, problems));
  }
}
