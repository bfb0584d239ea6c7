// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Traits;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.wording.Words;
import org.plumbline.yaml.Answers;

/**
 * Reads a form that somebody filled in. Every problem names file, sheet and cell: FRM-001 to
 * FRM-015; what the answers mean is for the readers of files to say.
 */
public final class FormReader {
  private static final String ENDING = ".xlsx";

  private final FormFile form;
  private final String name;
  private final Traits traits;
  private final Problems problems;

  private FormReader(FormFile form, String name, Traits traits, Problems problems) {
    this.form = form;
    this.name = name;
    this.traits = traits;
    this.problems = problems;
  }

  /** Whether a path names a form rather than a folder. */
  public static boolean names(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)
        && !Files.isDirectory(path);
  }

  /** Whether a file is a form of this program, of either kind and filled in or not. */
  public static boolean isForm(Path file) {
    return names(file)
        && Files.exists(file)
        && FormFile.open(file, file.toString(), new Problems()).isPresent();
  }

  /**
   * The form of an organization; empty when it cannot be read at all, or is another form.
   *
   * @param name the file as the user would name it
   * @throws java.io.UncheckedIOException when the file is not there or may not be read
   */
  public static Optional<Filled> intake(Path file, String name, Traits traits, Problems problems) {
    return FormFile.open(file, name, problems)
        .filter(
            form -> {
              if (form.questionnaire()) {
                problems.error(
                    FormProblem.OTHER_FORM,
                    Place.of(name),
                    Phrase.of(FormWord.TITLE_ASK, form.provider()));
              }
              return !form.questionnaire();
            })
        .flatMap(form -> new FormReader(form, name, traits, problems).intake());
  }

  /**
   * Either form.
   *
   * @param document id that answers of a provider get as a document of the offer
   * @param words in which that document is named
   */
  public static Optional<Filled> either(
      Path file, String name, Traits traits, String document, Words words, Problems problems) {
    return FormFile.open(file, name, problems)
        .flatMap(
            form -> {
              FormReader reader = new FormReader(form, name, traits, problems);
              return form.questionnaire()
                  ? reader.answers(new OfferAnswers.Reply(document, words))
                  : reader.intake();
            });
  }

  private Optional<Filled> answers(OfferAnswers.Reply reply) {
    Optional<FormSheet> sheet = one(OfferSheet.ASKED, FormWord.SHEET_QUESTIONS);
    List<Filled.Offer> offers =
        sheet
            .flatMap(
                s ->
                    new OfferAnswers(form, s, traits, Optional.of(reply))
                        .read(new LinkedHashSet<>()))
            .stream()
            .toList();
    return Optional.of(new Filled(new Answers(Place.of(name)), offers, true));
  }

  private Optional<Filled> intake() {
    Optional<FormSheet> you = one(YouSheet.KEY, FormWord.SHEET_YOU);
    Optional<FormSheet> systems = one(SystemsSheet.KEY, FormWord.SHEET_SYSTEMS);
    if (you.isEmpty()) {
      return Optional.empty();
    }
    Map<FormSheet, Filled.Offer> offers = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    for (FormSheet sheet : form.sheets(OfferSheet.KEY)) {
      new OfferAnswers(form, sheet, traits, Optional.empty())
          .read(ids)
          .ifPresent(offer -> offers.put(sheet, offer));
    }
    form.sheets(PricesSheet.KEY).forEach(sheet -> new PriceAnswers(form, sheet).read(offers));
    Answers organisation = new YouAnswers(form).read(you.get(), systems);
    return Optional.of(new Filled(organisation, new ArrayList<>(offers.values()), false));
  }

  private Optional<FormSheet> one(String key, FormWord called) {
    Optional<FormSheet> found = form.sheets(key).stream().findFirst();
    if (found.isEmpty()) {
      problems.error(FormProblem.NO_SHEET, Place.of(name), Phrase.of(called));
    }
    return found;
  }
}
