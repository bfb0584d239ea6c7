// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.report.Origin;
import org.plumbline.report.template.PageSize;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateReader;

/** Finds the template a PDF is made by. */
public final class Looks {
  private static final String USUAL = "gap-report";

  private final Library library;

  public Looks(Library library) {
    this.library = library;
  }

  /**
   * The template asked for, else the gap report.
   *
   * @param needed false when no PDF is asked for: then a home without templates will do
   * @throws UnknownWordException when no template has this name
   */
  public Optional<Template> chosen(Optional<String> name, Optional<PageSize> size, boolean needed) {
    name.ifPresent(n -> UnknownWordException.known(Named.TEMPLATE, n, library.templateNames()));
    boolean any = !library.templateNames().isEmpty();
    Optional<Template> found = read(name.orElse(USUAL), needed || any);
    return found.map(t -> size.map(t::on).orElse(t));
  }

  /** The template an earlier report was made by. */
  Optional<Template> of(Optional<Origin.Look> then, boolean needed) {
    return then.isEmpty()
        ? read(USUAL, needed)
        : read(then.get().template(), true)
            .map(t -> PageSize.spelled(then.get().pageSize()).map(t::on).orElse(t));
  }

  private Optional<Template> read(String name, boolean needed) {
    if (!needed) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    Optional<Template> template = TemplateReader.read(library.templates(), name, problems);
    problems.throwIfAny();
    return template;
  }
}
