// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads a words file. */
public final class WordsReader {
  /** Where words files lie below the templates folder; one file a language. */
  public static final String FOLDER = "words";

  /** The language that is built in. */
  public static final String ENGLISH = "en";

  private static final String ENDING = ".yaml";

  /** Where the build puts the English words in the jar. */
  private static final String BUILT_IN = "/home/templates/words/en.yaml";

  private final Problems problems;
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Plurals plurals = new Plurals();

  private WordsReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The words of a language; problems YAML-001 to YAML-015, WRD-001 and WRD-002.
   *
   * @param templates the folder templates/
   * @param language such as {@code en}
   * @return empty when the file cannot be read at all
   */
  public static Optional<Words> read(Path templates, String language, Problems problems) {
    String name = fileOf(language);
    Path file = templates.resolve(FOLDER).resolve(language + ENDING);
    return Yaml.read(file, name, problems).map(top -> new WordsReader(problems).words(top));
  }

  /** The languages there are words in; English is always there. */
  public static Set<String> languages(Path templates) {
    Set<String> found = new TreeSet<>(Set.of(ENGLISH));
    Path folder = templates.resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(ENDING))
            .forEach(name -> found.add(name.substring(0, name.length() - ENDING.length())));
      } catch (IOException e) {
        throw new UncheckedIOException(folder.toString(), e);
      }
    }
    return found;
  }

  /**
   * The words of a language, or the English ones the program was built with where the file is
   * missing or broken, or lacks a key; mistakes go to {@code problems}.
   */
  public static Words readOrBuiltIn(Path templates, String language, Problems problems) {
    if (!Files.exists(templates.resolve(FOLDER).resolve(language + ENDING))) {
      return builtIn();
    }
    return read(templates, language, problems)
        .filter(read -> problems.errors().isEmpty())
        .map(read -> read.otherwise(WordsReader::builtIn))
        .orElseGet(WordsReader::builtIn);
  }

  /**
   * The English words the program was built with, to report that there are no others.
   *
   * @throws IllegalStateException when the build left them out
   */
  public static Words builtIn() {
    Problems problems = new Problems();
    try (InputStream in =
        Objects.requireNonNull(WordsReader.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
      Words words =
          Yaml.parse(in.readAllBytes(), BUILT_IN, problems)
              .map(top -> new WordsReader(problems).words(top))
              .orElseThrow(() -> new IllegalStateException("built-in words cannot be read"));
      if (!problems.errors().isEmpty()) {
        throw new IllegalStateException("built-in words: " + problems.errors());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(BUILT_IN, e);
    }
  }

  /** The words file of a language as the user would name it. */
  public static String fileOf(String language) {
    return "templates/" + FOLDER + "/" + language + ENDING;
  }

  private Words words(YamlMap top) {
    top.allow("language", "locale", "grouping", "date", "list_separator", "plurals", "words");
    YamlText name = top.text("language");
    Locale locale = locale(top.text("locale"));
    top.map("plurals").ifPresent(this::plurals);
    Language language =
        new Language(
            name.value(),
            locale,
            top.textOr("grouping", ""),
            date(top.text("date"), locale),
            top.textOr("list_separator", ", "),
            plurals);
    top.map("words").ifPresent(map -> below(map, ""));
    return new Words(language, patterns);
  }

  private Locale locale(YamlText tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag.value()).build();
    } catch (IllformedLocaleException e) {
      problems.error(WordsProblem.LOCALE, tag.place(), tag.value());
      return Locale.ROOT;
    }
  }

  /** The pattern of a date; one that has no time of day and no letter that stands for nothing. */
  private String date(YamlText pattern, Locale locale) {
    try {
      var unused = DateTimeFormatter.ofPattern(pattern.value(), locale).format(LocalDate.EPOCH);
      return pattern.value();
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.error(WordsProblem.DATE, pattern.place(), pattern.value());
      return "";
    }
  }

  private void plurals(YamlMap rules) {
    for (String form : rules.keys()) {
      YamlText rule = rules.text(form);
      if (!plurals.add(form, rule.value())) {
        problems.error(
            WordsProblem.PLURALS,
            rule.place(),
            rule.value(),
            "n = 1, n % 10 = 2..4, joined by `and` and `or`");
      }
    }
  }

  private void below(YamlMap map, String prefix) {
    for (String key : map.keys()) {
      if (map.isMap(key)) {
        map.map(key).ifPresent(inner -> below(inner, prefix + key + "."));
      } else {
        map.optional(key).ifPresent(text -> pattern(prefix + key, text));
      }
    }
  }

  private void pattern(String key, YamlText words) {
    try {
      patterns.put(key, PatternReader.read(words.value().strip(), plurals));
    } catch (PatternReader.Faulty e) {
      problems.error(WordsProblem.FAULTY, words.place(), key, String.valueOf(e.getMessage()));
    }
  }
}
