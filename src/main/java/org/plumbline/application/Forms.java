// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.files.Temporaries;
import org.plumbline.intake.form.FormContent;
import org.plumbline.intake.form.FormWriter;
import org.plumbline.intake.form.Preset;
import org.plumbline.intake.form.PresetReader;
import org.plumbline.problem.Problems;
import org.plumbline.wording.Words;

/** Makes forms that people fill in. */
public final class Forms {
  private final Library library;
  private final Words words;

  public Forms(Library library, Words words) {
    this.library = library;
    this.words = words;
  }

  /**
   * The trades there are forms for, in order.
   *
   * @throws org.plumbline.problem.BadInputException when one of them has mistakes
   */
  public List<Preset> presets() {
    Problems problems = new Problems();
    Workspace workspace = library.workspace();
    List<Preset> out =
        new PresetReader(
                workspace.frameworkIds(), workspace.vocabulary().facts().keySet(), problems)
            .readAll(library.templates());
    problems.throwIfAny();
    return out;
  }

  /**
   * The trade of that name.
   *
   * @throws UnknownWordException when there is none
   */
  public Preset preset(String id) {
    List<Preset> all = presets();
    UnknownWordException.known(Named.PRESET, id, all.stream().map(Preset::id).toList());
    return all.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * Writes the form of an organization.
   *
   * @param offers sheets for offers
   * @throws UncheckedIOException when a file of that name is there already, or cannot be written
   */
  public void intake(Path file, String preset, int offers, LocalDate date) {
    Preset trade = preset(preset);
    FormPlan plan = new FormPlan(library.workspace(), trade, trade.frameworks());
    write(file, plan.intake(offers, date));
  }

  /**
   * Writes the questions to one provider.
   *
   * @param to id of its offer, or its name
   * @param preset rule books that count where there is no folder
   * @param request the folder with the organization and its offers, if there is one
   */
  public void questionnaire(Path file, String to, String preset, Request request) {
    write(file, new Asking(library, preset(preset), request).form(to));
  }

  /**
   * What papers are asked under some rule books, the question on which most duties hang first.
   *
   * @param rules ids of the rule books; all in force when empty
   */
  public List<FormContent.Question> questions(List<String> rules) {
    return new FormPlan(library.workspace(), presets().get(0), rules)
        .questions().stream().filter(q -> q.duties() > 0).toList();
  }

  /** Writes a form beside its place and moves it there; what lies there stays. */
  void write(Path file, FormContent content) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    try {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      if (folder == null) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.createDirectories(folder);
      Path part = Temporaries.in(folder);
      try {
        try (OutputStream out = Files.newOutputStream(part)) {
          FormWriter.write(content, words, library.palette(), out);
        }
        WholeFiles.openToReaders(part, file);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
