// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
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
   * The template asked for, else the gap report, where the home has one.
   *
   * @param needed false when no PDF is asked for: then a home without the gap report will do
   * @throws UnknownWordException when no template has this name
   */
  public Optional<Template> chosen(Optional<String> name, Optional<PageSize> size, boolean needed) {
    name.ifPresent(this::known);
    boolean usual = library.templateNames().contains(USUAL);
    Optional<Template> found = read(name.orElse(USUAL), needed || usual || name.isPresent());
    return found.map(t -> size.map(t::on).orElse(t));
  }

  /**
   * The same with the owner's document that goes with the gap report, where the home has it and
   * nothing was asked for by name.
   */
  public List<Template> all(Optional<String> name, Optional<PageSize> size, boolean needed) {
    List<Template> out = new ArrayList<>();
    Optional<Template> chosen = chosen(name, size, needed);
    chosen.ifPresent(out::add);
    String owner = Origin.Look.SET.get(1);
    if (name.isEmpty() && chosen.isPresent() && library.templateNames().contains(owner)) {
      chosen(Optional.of(owner), size, needed).ifPresent(out::add);
    }
    return out;
  }

  /**
   * The template an earlier report was made by. A file of somebody else may name any folder of the
   * computer there.
   *
   * @throws UnknownWordException when it is no template of this home
   */
  Optional<Template> of(Optional<Origin.Look> then, boolean needed) {
    return then.isEmpty()
        ? read(USUAL, needed)
        : read(known(then.get().template()), true)
            .map(t -> PageSize.spelled(then.get().pageSize()).map(t::on).orElse(t));
  }

  private String known(String name) {
    return UnknownWordException.known(Named.TEMPLATE, name, library.templateNames());
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
