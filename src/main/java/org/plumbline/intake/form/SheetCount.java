// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/**
 * Compares the sheets of a form with those it was made with. A sheet without its hidden keys is
 * known by its questions and told (FRM-004), never left out in silence.
 */
final class SheetCount {
  /** Questions that make a sheet one of the form. */
  private static final int ENOUGH = 3;

  private static final String HOW = "how";
  private static final Set<String> ONCE =
      Set.of(YouSheet.KEY, SystemsSheet.KEY, PricesSheet.KEY, OfferSheet.ASKED);

  private final FormFile form;
  private final Problems problems;
  private final String name;
  private final Map<String, String> found = new LinkedHashMap<>();

  /**
   * A count.
   *
   * @param name the file as the user would name it
   */
  SheetCount(FormFile form, String name) {
    this.form = form;
    this.problems = form.problems();
    this.name = name;
  }

  /**
   * Says what happened to the sheets.
   *
   * @param needed keys of sheets without which nothing can be read: FRM-004 where one is gone
   * @return keys and names of sheets that are there and cannot be read
   */
  Set<String> tell(Set<String> needed) {
    Set<String> lost = new LinkedHashSet<>();
    List<FormSheet> sheets = form.sheets("");
    sheets.stream().filter(sheet -> form.made().contains(sheet.key())).forEach(this::known);
    for (FormSheet sheet : sheets) {
      if (!form.made().contains(sheet.key())) {
        Optional<String> was = was(sheet);
        if (was.isPresent()) {
          lost.addAll(List.of(was.get(), sheet.name()));
          problems.error(FormProblem.NO_KEYS, sheet.place(), sheet.name());
        } else if (!sheet.texts().isEmpty()) {
          problems.warning(FormProblem.SHEET_NOT_READ, sheet.place(), sheet.name());
        }
      }
    }
    for (String key : form.made()) {
      if (!key.equals(HOW) && !found.containsKey(key) && !lost.contains(key)) {
        if (needed.contains(key)) {
          problems.error(FormProblem.NO_SHEET, Place.of(name), called(key));
        } else {
          problems.warning(FormProblem.SHEET_GONE, Place.of(name), called(key));
        }
      }
    }
    return lost;
  }

  private void known(FormSheet sheet) {
    String first = found.putIfAbsent(sheet.key(), sheet.name());
    if (first != null && ONCE.contains(sheet.key())) {
      problems.error(FormProblem.SHEET_TWICE, sheet.place(), sheet.name(), first);
    }
    if (sheet.hidden()) {
      problems.warning(FormProblem.HIDDEN, sheet.place(), sheet.name());
    }
  }

  /** Which sheet of the form this one was, by its questions and keys; of several alike by name. */
  private Optional<String> was(FormSheet sheet) {
    Set<String> texts = sheet.texts();
    Map<String, Integer> same = new LinkedHashMap<>();
    form.made().forEach(key -> same.put(key, (int) rows(key, texts)));
    int most = same.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> alike =
        same.keySet().stream()
            .filter(key -> most >= ENOUGH && most == same.getOrDefault(key, 0))
            .sorted(
                Comparator.comparing((String key) -> !sheet.name().equals(form.offer(key)))
                    .thenComparing(found::containsKey))
            .toList();
    return alike.stream().findFirst().or(() -> byColumns(texts));
  }

  /** How many rows of a sheet stand among these texts. */
  private long rows(String key, Set<String> texts) {
    return form.rows(key).entrySet().stream()
        .filter(row -> texts.contains(row.getKey()) || texts.contains(row.getValue()))
        .count();
  }

  /** Sheets whose rows ask nothing are known by the names of their columns. */
  private static Optional<String> byColumns(Set<String> texts) {
    if (texts.containsAll(List.of(Column.CARE, Column.CLASS, Column.DATA))) {
      return Optional.of(SystemsSheet.KEY);
    }
    return texts.containsAll(List.of(Column.UNIT, Column.LOW, Column.PER))
        ? Optional.of(PricesSheet.KEY)
        : Optional.empty();
  }

  private static Phrase called(String key) {
    return switch (key) {
      case YouSheet.KEY -> Phrase.of(FormWord.SHEET_YOU);
      case SystemsSheet.KEY -> Phrase.of(FormWord.SHEET_SYSTEMS);
      case PricesSheet.KEY -> Phrase.of(FormWord.SHEET_PRICES);
      case OfferSheet.ASKED -> Phrase.of(FormWord.SHEET_QUESTIONS);
      default -> Phrase.of(FormWord.SHEET_OFFER, Integer.parseInt(key.replaceAll("\\D", "")));
    };
  }
}
