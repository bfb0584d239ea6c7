// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.intake.reader.Price;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/**
 * Compares readings with gold readings of the same papers. Found: the right subject at the passage.
 * Right: found, with number and unit, and counting or not counting as the gold says.
 */
final class PaperGold {
  private static final Map<String, Double> DAYS =
      Map.of(
          "minute",
          1 / 1440.0,
          "hour",
          1 / 24.0,
          "day",
          1.0,
          "week",
          7.0,
          "month",
          30.4375,
          "quarter",
          91.3125,
          "year",
          365.25);

  private final PaperIntake intake = PaperIntake.of(Path.of(""));

  /** What came of one set of papers. */
  static final class Figures {
    int gold;
    int found;
    int right;
    int held;
    int heldRightly;
    int prices;
    int pricesRight;

    double recall() {
      return (double) found / gold;
    }

    double rightShare() {
      return (double) right / gold;
    }

    double heldPrecision() {
      return (double) heldRightly / held;
    }

    double priceShare() {
      return (double) pricesRight / prices;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d statements: found %.0f %%, right %.0f %%; held %d, rightly %.0f %%; prices %d of %d",
          gold,
          100 * recall(),
          100 * rightShare(),
          held,
          100 * heldPrecision(),
          pricesRight,
          prices);
    }
  }

  private record Gold(
      String subject,
      String quote,
      String row,
      String column,
      String number,
      String unit,
      boolean counts) {}

  /** Folders with a gold reading, by name. */
  static List<Path> papers(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> Files.exists(p.resolve("gold.yaml"))).sorted().toList();
    }
  }

  /** The reading of a folder's paper. */
  Reading read(Path paper) throws IOException {
    try (Stream<Path> files = Files.list(paper)) {
      List<Path> papers = files.filter(p -> !p.toString().endsWith(".yaml")).sorted().toList();
      return intake.read(papers, TrackedChanges.Reading.NOT_SAID, p -> {}).get(0);
    }
  }

  Figures measure(List<Path> papers) throws IOException {
    Figures out = new Figures();
    for (Path paper : papers) {
      Reading reading = read(paper);
      Problems problems = new Problems();
      YamlMap map = Yaml.read(paper.resolve("gold.yaml"), "gold.yaml", problems).orElseThrow();
      statements(map, reading, out);
      prices(map, reading, out);
    }
    return out;
  }

  private static void statements(YamlMap map, Reading reading, Figures out) {
    List<Gold> golds = map.maps("statements").stream().map(PaperGold::gold).toList();
    Set<Suggestion> taken = new HashSet<>();
    for (Gold gold : golds) {
      out.gold++;
      List<Suggestion> here =
          reading.suggestions().stream()
              .filter(
                  s ->
                      !taken.contains(s)
                          && s.subject().equals(gold.subject())
                          && place(s.passage(), gold))
              .toList();
      Optional<Suggestion> right = here.stream().filter(s -> same(s, gold)).findFirst();
      out.found += here.isEmpty() ? 0 : 1;
      out.right += right.isPresent() ? 1 : 0;
      right.or(() -> here.stream().findFirst()).ifPresent(taken::add);
    }
    for (Suggestion s : reading.suggestions()) {
      if (s.held()) {
        out.held++;
        out.heldRightly +=
            golds.stream()
                    .anyMatch(
                        g -> g.counts() && g.subject().equals(s.subject()) && place(s.passage(), g))
                ? 1
                : 0;
      }
    }
  }

  private static void prices(YamlMap map, Reading reading, Figures out) {
    List<Price> left = new ArrayList<>(reading.prices());
    for (YamlMap each :
        map.has("prices") && !map.emptyList("prices") ? map.maps("prices") : List.<YamlMap>of()) {
      YamlMap price = each.map("price").orElseThrow();
      double amount = Double.parseDouble(price.text("amount").value());
      String unit = price.text("unit").value();
      out.prices++;
      Optional<Price> found =
          left.stream()
              .filter(p -> p.unit().equals(unit) && Math.abs(p.amount() - amount) < 0.005)
              .findFirst();
      found.ifPresent(left::remove);
      out.pricesRight += found.isPresent() ? 1 : 0;
    }
  }

  private static Gold gold(YamlMap map) {
    YamlMap at = map.map("at").orElseThrow();
    Optional<YamlMap> value = map.map("value");
    String number = value.map(v -> v.textOr("number", "")).orElse("");
    String subject = map.text("subject").value();
    String strength = map.text("strength").value();
    boolean counts =
        !strength.equals("marketing")
            && !strength.equals("asked")
            && !map.yes("negated", false)
            && !subject.equals("client-duty");
    return new Gold(
        subject,
        map.text("quote").value(),
        at.textOr("row", ""),
        at.textOr("column", ""),
        number,
        value.map(v -> v.textOr("unit", "")).orElse(""),
        counts);
  }

  private static boolean place(Suggestion.Quoted passage, Gold gold) {
    String want = letters(gold.quote());
    String have = letters(passage.words());
    if (!gold.column().isEmpty() && want.length() < 25) {
      String row = letters(gold.row());
      String own = letters(passage.row());
      boolean rows =
          own.equals(row) || own.startsWith(row) || !own.isEmpty() && row.startsWith(own);
      return rows && letters(passage.column()).equals(letters(gold.column()));
    }
    return have.length() <= 3 * want.length() + 160
        && (have.contains(want) || have.length() >= 8 && want.contains(have));
  }

  private static boolean same(Suggestion s, Gold gold) {
    if (s.held() != gold.counts()) {
      return false;
    }
    if (s.number().isEmpty() || gold.number().isEmpty()) {
      return s.number().isEmpty() && gold.number().isEmpty();
    }
    String[] one = normal(s.number().getAsDouble(), s.unit());
    String[] other = normal(Double.parseDouble(gold.number()), gold.unit());
    double a = Double.parseDouble(one[1]);
    double b = Double.parseDouble(other[1]);
    return one[0].equals(other[0]) && Math.abs(a - b) <= 0.02 * b;
  }

  private static String[] normal(double number, String unit) {
    if (DAYS.containsKey(unit)) {
      return new String[] {"time", String.valueOf(number * DAYS.get(unit))};
    }
    if (unit.startsWith("per-")) {
      return new String[] {"time", String.valueOf(DAYS.get(unit.substring(4)) / number)};
    }
    return new String[] {unit, String.valueOf(number)};
  }

  /** Letters and digits alone, small. */
  static String letters(String text) {
    return text.replaceAll("[\\W_]+", "").toLowerCase(Locale.ROOT);
  }

  PaperIntake intake() {
    return intake;
  }
}
