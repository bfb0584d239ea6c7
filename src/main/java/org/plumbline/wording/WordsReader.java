// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

  private final Problems problems;
  private final Map<String, String> rules = new LinkedHashMap<>();
  private final Map<String, String> sentences = new LinkedHashMap<>();
  private final Plurals plurals = new Plurals();

  WordsReader(Problems problems) {
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
    return Yaml.read(file, name, problems).map(top -> new WordsReader(problems).text(top).words());
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
    Path file = templates.resolve(FOLDER).resolve(language + ENDING);
    try {
      if (!Files.exists(file) || BuiltInWords.are(file)) {
        return BuiltInWords.words();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(fileOf(language), e);
    }
    return read(templates, language, problems)
        .filter(read -> problems.errors().isEmpty())
        .map(read -> read.otherwise(BuiltInWords::words))
        .orElseGet(BuiltInWords::words);
  }

  /** The words file of a language as the user would name it. */
  public static String fileOf(String language) {
    return "templates/" + FOLDER + "/" + language + ENDING;
  }

  /** What the file holds, without what is wrong in it. */
  WordsText text(YamlMap top) {
    top.allow("language", "locale", "grouping", "date", "list_separator", "plurals", "words");
    YamlText name = top.text("language");
    Locale locale = locale(top.text("locale"));
    top.map("plurals").ifPresent(this::plurals);
    String grouping = top.textOr("grouping", "");
    String date = date(top.text("date"), locale);
    String separator = top.textOr("list_separator", ", ");
    top.map("words").ifPresent(map -> below(map, ""));
    return new WordsText(
        name.value(), locale.toLanguageTag(), grouping, date, separator, rules, sentences);
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

  private void plurals(YamlMap map) {
    for (String form : map.keys()) {
      YamlText rule = map.text(form);
      rules.put(form, rule.value());
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
    String text = words.value().strip();
    try {
      PatternReader.read(text, plurals);
      sentences.put(key, text);
    } catch (PatternReader.Faulty e) {
      problems.error(WordsProblem.FAULTY, words.place(), key, String.valueOf(e.getMessage()));
    }
  }
}
