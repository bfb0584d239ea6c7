// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.judgement.Verdict;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the palette; what is wrong is PAL-001, PAL-002 or a mistake of YAML. */
public final class PaletteReader {
  /** The file below the templates folder. */
  public static final String FILE = "palette.yaml";

  private final Problems problems;

  private PaletteReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The palette of a home, or the one the program was built with where the home has none.
   *
   * @param templates the folder templates/
   * @return empty when there are mistakes
   */
  public static Optional<Palette> read(Path templates, Problems problems) {
    Path file = templates.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.of(builtIn());
    }
    return Yaml.read(file, "templates/" + FILE, problems)
        .flatMap(top -> new PaletteReader(problems).palette(top));
  }

  /**
   * The palette the program was built with.
   *
   * @throws IllegalStateException when the build left it out
   */
  public static Palette builtIn() {
    Problems problems = new Problems();
    try (InputStream in =
        Objects.requireNonNull(PaletteReader.class.getResourceAsStream(FILE), FILE)) {
      return Yaml.parse(in.readAllBytes(), FILE, problems)
          .flatMap(top -> new PaletteReader(problems).palette(top))
          .orElseThrow(() -> new IllegalStateException("built-in palette: " + problems.errors()));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private Optional<Palette> palette(YamlMap top) {
    top.allow("page", "verdicts");
    Map<Verdict, Shade> shades = new EnumMap<>(Verdict.class);
    int before = problems.errors().size();
    below(top, "verdicts").ifPresent(map -> verdicts(map, shades));
    Optional<Inks> inks = below(top, "page").map(this::inks);
    return problems.errors().size() > before
        ? Optional.empty()
        : inks.map(i -> new Palette(i, shades));
  }

  private Inks inks(YamlMap map) {
    map.allow("ink", "quiet", "accent", "line", "soft");
    return new Inks(
        color(map.text("ink")),
        color(map.text("quiet")),
        color(map.text("accent")),
        color(map.text("line")),
        color(map.text("soft")));
  }

  private void verdicts(YamlMap map, Map<Verdict, Shade> shades) {
    map.allow(Arrays.stream(Verdict.values()).map(PaletteReader::spelling).toArray(String[]::new));
    for (Verdict verdict : Verdict.values()) {
      below(map, spelling(verdict)).ifPresent(shade -> shades.put(verdict, shade(shade)));
    }
  }

  /** What must be there as a mapping. */
  private static Optional<YamlMap> below(YamlMap map, String key) {
    if (!map.has(key)) {
      map.text(key);
    }
    return map.map(key);
  }

  private Shade shade(YamlMap map) {
    map.allow("fill", "ink", "tint", "mark", "line");
    int fill = color(map.text("fill"));
    Shade.Mark mark = mark(map.text("mark"));
    return new Shade(
        fill,
        color(map.text("ink")),
        color(map.text("tint")),
        mark,
        mark == Shade.Mark.PLAIN ? fill : color(map.text("line")));
  }

  private int color(YamlText text) {
    if (text.value().matches("#[0-9A-Fa-f]{6}")) {
      return Integer.parseInt(text.value().substring(1), 16);
    }
    if (!text.value().isEmpty()) {
      problems.error(PaletteProblem.COLOR, text.place(), text.value());
    }
    return 0;
  }

  private Shade.Mark mark(YamlText text) {
    for (Shade.Mark mark : Shade.Mark.values()) {
      if (mark.spelling().equals(text.value())) {
        return mark;
      }
    }
    if (!text.value().isEmpty()) {
      List<String> known = Arrays.stream(Shade.Mark.values()).map(Shade.Mark::spelling).toList();
      problems.error(PaletteProblem.MARK, text.place(), text.value(), known);
    }
    return Shade.Mark.PLAIN;
  }

  private static String spelling(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
