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

  /** Whether a path names a sheet of another kind, as which somebody may have saved a form. */
  public static boolean otherwiseSaved(Path path) {
    return Files.isRegularFile(path)
        && String.valueOf(path.getFileName())
            .toLowerCase(Locale.ROOT)
            .matches(".*\\.(csv|tsv|ods|xls|xlsm|xlsb)");
  }

  /** Whether a file is a form of this program, of either kind and filled in or not. */
  public static boolean isForm(Path file) {
    return opened(file).isPresent();
  }

  /** Whether a file is the form of this program that a provider answers. */
  public static boolean isQuestionnaire(Path file) {
    return opened(file).filter(FormFile::questionnaire).isPresent();
  }

  private static Optional<FormFile> opened(Path file) {
    return names(file) && Files.exists(file)
        ? FormFile.open(file, file.toString(), new Problems())
        : Optional.empty();
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
   * @param reply what answers of a provider become
   */
  public static Optional<Filled> either(
      Path file, String name, Traits traits, Reply reply, Problems problems) {
    return FormFile.open(file, name, problems)
        .flatMap(
            form -> {
              FormReader reader = new FormReader(form, name, traits, problems);
              return form.questionnaire() ? reader.answers(reply) : reader.intake();
            });
  }

  private Optional<Filled> answers(Reply reply) {
    new SheetCount(form, name).tell(Set.of(OfferSheet.ASKED));
    Optional<FormSheet> sheet = one(OfferSheet.ASKED);
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
    Set<String> lost = new SheetCount(form, name).tell(Set.of(YouSheet.KEY, SystemsSheet.KEY));
    Optional<FormSheet> you = one(YouSheet.KEY);
    Optional<FormSheet> systems = one(SystemsSheet.KEY);
    if (you.isEmpty()) {
      return Optional.empty();
    }
    Map<FormSheet, Filled.Offer> offers = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    for (FormSheet sheet : form.sheets(OfferSheet.KEY)) {
      int before = problems.errors().size();
      Optional<Filled.Offer> offer =
          new OfferAnswers(form, sheet, traits, Optional.empty()).read(ids);
      offer.ifPresent(
          o -> {
            alike(sheet, o, offers);
            offers.put(sheet, o);
          });
      if (offer.isEmpty() && problems.errors().size() > before) {
        lost.addAll(
            List.of(sheet.key(), sheet.name())); // told already; its prices say nothing more
      }
    }
    form.sheets(PricesSheet.KEY).forEach(sheet -> new PriceAnswers(form, sheet, lost).read(offers));
    Answers organisation = new YouAnswers(form).read(you.get(), systems);
    return Optional.of(new Filled(organisation, new ArrayList<>(offers.values()), false));
  }

  /** Two offers of one name cannot be told apart in reports: a warning of FRM-006. */
  private void alike(FormSheet sheet, Filled.Offer offer, Map<FormSheet, Filled.Offer> before) {
    String provider = offer.provider();
    before.entrySet().stream()
        .filter(e -> e.getValue().provider().equalsIgnoreCase(provider))
        .findFirst()
        .ifPresent(
            e ->
                problems.warning(
                    FormProblem.NAME_TWICE,
                    sheet.place(),
                    sheet.name(),
                    e.getKey().name(),
                    provider));
  }

  private Optional<FormSheet> one(String key) {
    return form.sheets(key).stream().findFirst();
  }
}
