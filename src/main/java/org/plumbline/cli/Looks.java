// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.report.Origin;
import org.plumbline.report.template.PageSize;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateReader;
import picocli.CommandLine;

/** Finds the template a PDF is made by. */
final class Looks {
  private static final String USUAL = "gap-report";

  private Looks() {}

  /** Refuses a name no template has. */
  static void known(CommandLine line, Path home, Optional<String> name) {
    name.ifPresent(
        n -> Choice.known(line, "template", n, TemplateReader.names(home.resolve("templates"))));
  }

  /**
   * The template asked for, else the gap report.
   *
   * @param needed false when no PDF is asked for: then a project without templates will do
   */
  static Optional<Template> chosen(
      Path home, Optional<String> name, Optional<PageSize> size, boolean needed) {
    boolean any = !TemplateReader.names(home.resolve("templates")).isEmpty();
    Optional<Template> found = read(home, name.orElse(USUAL), needed || any);
    return found.map(t -> size.map(t::on).orElse(t));
  }

  /** The template an earlier report was made by. */
  static Optional<Template> of(Path home, Optional<Origin.Look> then, boolean needed) {
    return then.isEmpty()
        ? read(home, USUAL, needed)
        : read(home, then.get().template(), true)
            .map(t -> PageSize.spelled(then.get().pageSize()).map(t::on).orElse(t));
  }

  private static Optional<Template> read(Path home, String name, boolean needed) {
    if (!needed) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    Optional<Template> template = TemplateReader.read(home.resolve("templates"), name, problems);
    problems.throwIfAny();
    return template;
  }
}
