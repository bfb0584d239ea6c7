// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code heads.yaml}: heads of columns and names of rows, and cells that check them. */
final class HeadReader {
  private final List<Phrase> phrases;
  private final WordClasses classes;
  private final Problems problems;

  HeadReader(List<Phrase> phrases, WordClasses classes, Problems problems) {
    this.phrases = List.copyOf(phrases);
    this.classes = classes;
    this.problems = problems;
  }

  /** All heads. Notes each that names nothing the phrases know, INT-022. */
  List<Head> heads(YamlMap file) {
    file.allow("heads", "examples");
    List<Head> out = new ArrayList<>();
    for (YamlMap each : file.maps("heads")) {
      each.allow("subject", "about", "words", "columns", "rows", "under", "not", "numbers");
      promised(each)
          .map(
              p ->
                  new Head(
                      p,
                      both(each, "columns"),
                      both(each, "rows"),
                      wordings(each, "under"),
                      wordings(each, "not")))
          .ifPresent(out::add);
    }
    return out;
  }

  /** Cells that must be read as they say. */
  List<PhraseBook.Example> examples(YamlMap file) {
    List<PhraseBook.Example> out = new ArrayList<>();
    for (YamlMap each : file.maps("examples")) {
      each.allow("subject", "under", "column", "row", "cell", "number", "held");
      YamlText cell = each.text("cell");
      out.add(
          new PhraseBook.Example(
              each.text("subject").value(),
              cell.value(),
              each.yes("held", true),
              each.textOr("number", ""),
              Optional.of(
                  new PhraseBook.CellOf(
                      each.textOr("under", ""),
                      each.text("column").value(),
                      each.text("row").value())),
              cell.place()));
    }
    return out;
  }

  private Optional<Phrase> promised(YamlMap map) {
    YamlText subject = map.text("subject");
    String about = map.text("about").value();
    Optional<Phrase> phrase =
        phrases.stream()
            .filter(p -> p.subject().equals(subject.value()) && p.about().equals(about))
            .filter(p -> !p.is(Phrase.Mark.SLOGAN) && !p.is(Phrase.Mark.REFUSES))
            .findFirst();
    if (phrase.isEmpty()) {
      problems.error(IntakeProblem.NO_PHRASE, subject.place(), subject.value(), about);
    }
    Set<Quantity.Kind> numbers = EnumSet.noneOf(Quantity.Kind.class);
    phrase.ifPresent(p -> numbers.addAll(p.numbers()));
    map.texts("numbers")
        .forEach(t -> numbers.add(Quantity.Kind.valueOf(t.value().toUpperCase(Locale.ROOT))));
    return phrase.map(p -> p.ofCells(numbers));
  }

  private List<Wording> both(YamlMap map, String side) {
    List<Wording> out = new ArrayList<>(wordings(map, "words"));
    out.addAll(wordings(map, side));
    return out;
  }

  private List<Wording> wordings(YamlMap map, String key) {
    return map.has(key) ? map.texts(key).stream().map(classes::wording).toList() : List.of();
  }
}
