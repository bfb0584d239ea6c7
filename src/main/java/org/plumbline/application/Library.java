// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Assessor;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.ClausesFile;
import org.plumbline.capability.Retention;
import org.plumbline.capability.RetentionFile;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.problem.Problems;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.layout.LayoutReader;
import org.plumbline.report.template.TemplateReader;
import org.plumbline.wording.Palette;
import org.plumbline.wording.PaletteReader;

/**
 * All data of a home, read once and used for any number of questions. Several threads may ask at
 * the same time.
 */
public final class Library {
  private final Workspace workspace;
  private final Map<List<String>, Assessor> assessors = new ConcurrentHashMap<>();
  private @Nullable Crosswalks crosswalks;
  private @Nullable CatalogueFiles files;
  private @Nullable Clauses clauses;
  private @Nullable Retention retention;

  private Library(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Reads the data.
   *
   * @throws org.plumbline.problem.BadInputException with every mistake in it
   * @throws NoDataException when home holds no controls/ and models/
   */
  public static Library load(Path home) {
    return new Library(Workspace.load(home));
  }

  /** The same for data that is read already. */
  static Library of(Workspace workspace) {
    return new Library(workspace);
  }

  public Workspace workspace() {
    return workspace;
  }

  public Path home() {
    return workspace.home();
  }

  /** Prepared once for a choice of frameworks. */
  public Assessor assessor(List<Framework> frameworks) {
    return assessors.computeIfAbsent(
        frameworks.stream().map(Framework::id).toList(),
        ids -> new Assessor(workspace.vocabulary(), frameworks));
  }

  /** The crosswalks, read when first asked for: an assessment needs none. */
  public synchronized Crosswalks crosswalks() {
    Crosswalks read = crosswalks;
    if (read == null) {
      read = workspace.crosswalks();
      crosswalks = read;
    }
    return read;
  }

  /** The files of the catalogue, read when first asked for unless they were at the start. */
  synchronized CatalogueFiles files() {
    CatalogueFiles read = files;
    if (read == null) {
      read =
          workspace
              .compiled()
              .map(CompiledCatalogue::files)
              .orElseGet(() -> CatalogueFiles.of(home()));
      files = read;
    }
    return read;
  }

  /**
   * Clauses to write into papers; none where the home has no such file.
   *
   * @throws org.plumbline.problem.BadInputException with every mistake in the file
   */
  public synchronized Clauses clauses() {
    Clauses read = clauses;
    if (read == null) {
      Problems problems = new Problems();
      read = ClausesFile.read(home(), workspace.vocabulary(), problems);
      problems.throwIfAny();
      clauses = read;
    }
    return read;
  }

  /**
   * How long records are kept; nothing where the home has no such file.
   *
   * @throws org.plumbline.problem.BadInputException with every mistake in the file
   */
  public synchronized Retention retention() {
    Retention read = retention;
    if (read == null) {
      Problems problems = new Problems();
      read = RetentionFile.read(home(), problems);
      problems.throwIfAny();
      retention = read;
    }
    return read;
  }

  /** Layouts for export, by name. */
  public List<Layout> layouts() {
    Problems problems = new Problems();
    List<Layout> layouts = LayoutReader.readAll(templates(), problems);
    problems.throwIfAny();
    return layouts;
  }

  /**
   * The colors of every document.
   *
   * @throws org.plumbline.problem.BadInputException with every mistake in the file
   */
  public Palette palette() {
    Problems problems = new Problems();
    Optional<Palette> palette = PaletteReader.read(templates(), problems);
    problems.throwIfAny();
    return palette.orElseThrow();
  }

  /** Names of the templates of the PDF. */
  public List<String> templateNames() {
    return TemplateReader.names(templates());
  }

  public Path templates() {
    return home().resolve("templates");
  }
}
