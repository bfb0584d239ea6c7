// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Traits;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.wording.Words;
import org.plumbline.yaml.Answers;

/**
 * Reads a form that somebody filled in. Every problem names file, sheet and cell: FRM-001 to
 * FRM-015; what the answers mean is for the readers of files to say.
 */
public final class FormReader {
  /** Ending of a form's file. */
  public static final String ENDING = ".xlsx";

  private FormReader() {}

  /** Whether a path names a form rather than a folder. */
  public static boolean names(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(java.util.Locale.ROOT).endsWith(ENDING)
        && !java.nio.file.Files.isDirectory(path);
  }

  /**
   * What the form holds; empty when it cannot be read at all.
   *
   * @param name the file as the user would name it
   * @throws java.io.UncheckedIOException when the file is not there or may not be read
   */
  public static Optional<Filled> read(
      Path file, String name, Traits traits, Words words, Problems problems) {
    return FormFile.open(file, name, words, problems)
        .flatMap(form -> read(form, name, traits, words, problems));
  }

  private static Optional<Filled> read(
      FormFile form, String name, Traits traits, Words words, Problems problems) {
    Map<FormSheet, Filled.Offer> offers = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    String prefix = form.questionnaire() ? OfferSheet.ASKED : OfferSheet.KEY;
    for (FormSheet sheet : form.sheets(prefix)) {
      new OfferAnswers(form, sheet, traits, words)
          .read(ids)
          .ifPresent(offer -> offers.put(sheet, offer));
    }
    Answers organisation = new Answers(Place.of(name));
    if (form.questionnaire()) {
      if (form.sheets(prefix).isEmpty()) {
        problems.error(
            FormProblem.NO_SHEET, Place.of(name), words.say(FormWord.SHEET_QUESTIONS));
      }
    } else {
      List<FormSheet> you = form.sheets(YouSheet.KEY);
      if (you.isEmpty()) {
        problems.error(FormProblem.NO_SHEET, Place.of(name), words.say(FormWord.SHEET_YOU));
        return Optional.empty();
      }
      Optional<FormSheet> systems = form.sheets(SystemsSheet.KEY).stream().findFirst();
      if (systems.isEmpty()) {
        problems.error(FormProblem.NO_SHEET, Place.of(name), words.say(FormWord.SHEET_SYSTEMS));
      }
      organisation = new YouAnswers(form).read(you.get(0), systems);
      form.sheets(PricesSheet.KEY)
          .forEach(sheet -> new PriceAnswers(form, sheet).read(offers));
    }
    return Optional.of(
        new Filled(organisation, new ArrayList<>(offers.values()), form.questionnaire()));
  }
}
