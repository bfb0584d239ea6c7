// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads {@code controls/vocabulary/phrases}: a file a subject, {@code manner.yaml}, {@code
 * implied.yaml} and {@code classes.yaml}.
 */
public final class PhraseBookReader {
  private static final String MANNER = "manner.yaml";
  private static final String IMPLIED = "implied.yaml";
  private static final String CLASSES = "classes.yaml";
  private static final String HEADS = "heads.yaml";
  private static final String LIKENESS = "likeness.yaml";
  private static final String KNOWN = "known.tsv";
  private static final String DOUBT = "doubt.yaml";
  private static final String UNITS = "units.yaml";
  private static final String TIMES = "times.yaml";
  private static final String PARTIES = "parties.yaml";
  private static final Map<String, Phrase.Mark> MARKS =
      Map.of(
          "slogan", Phrase.Mark.SLOGAN,
          "refuses", Phrase.Mark.REFUSES,
          "says_no", Phrase.Mark.SAYS_NO,
          "shares_number", Phrase.Mark.SHARES,
          "weak", Phrase.Mark.WEAK);

  private final Path home;
  private final Problems problems;
  private WordClasses classes;

  public PhraseBookReader(Path home, Problems problems) {
    this.home = home;
    this.problems = problems;
    this.classes = WordClasses.none(problems);
  }

  /** All files of the folder, by name. */
  public PhraseBook read() {
    Path folder = home.resolve("controls").resolve("vocabulary").resolve("phrases");
    List<Phrase> phrases = new ArrayList<>();
    List<PhraseBook.Example> examples = new ArrayList<>();
    List<Implied> implied = new ArrayList<>();
    Map<String, List<Wording>> manner = new LinkedHashMap<>();
    readClasses(folder.resolve(CLASSES));
    for (Path file : files(folder)) {
      String name = home.relativize(file).toString();
      Yaml.read(file, name, problems)
          .ifPresent(
              map -> {
                switch (String.valueOf(file.getFileName())) {
                  case CLASSES, HEADS, DOUBT, UNITS, TIMES, PARTIES, LIKENESS -> {}
                  case MANNER -> map.keys().forEach(key -> manner.put(key, wordings(map, key)));
                  case IMPLIED -> map.maps("implied").forEach(each -> implied.add(implied(each)));
                  default -> subject(map, phrases, examples);
                }
              });
    }
    List<Head> heads = heads(folder.resolve(HEADS), phrases, examples);
    DoubtRule doubt =
        file(folder.resolve(DOUBT)).map(new DoubtReader(problems)::rule).orElse(DoubtRule.none());
    PartyWords parties =
        file(folder.resolve(PARTIES))
            .map(new PartyWordsReader(classes, problems)::words)
            .orElse(PartyWords.none());
    return new PhraseBook(
        phrases,
        new Manner(manner),
        implied,
        heads,
        parties,
        doubt,
        file(folder.resolve(UNITS))
            .map(map -> PriceWords.of(map, classes))
            .orElse(PriceWords.none()),
        file(folder.resolve(TIMES))
            .map(map -> Quantities.of(map, problems))
            .orElse(Quantities.none()),
        examples,
        likeness(folder, phrases, examples));
  }

  /** A file of the folder; empty where it is not there. */
  private Optional<YamlMap> file(Path file) {
    return Files.exists(file)
        ? Yaml.read(file, home.relativize(file).toString(), problems)
        : Optional.empty();
  }

  /** After all others: heads name the phrases whose numbers their cells hold. */
  private List<Head> heads(Path file, List<Phrase> phrases, List<PhraseBook.Example> examples) {
    HeadReader reader = new HeadReader(phrases, classes, problems);
    return file(file)
        .map(
            map -> {
              examples.addAll(reader.examples(map));
              return reader.heads(map);
            })
        .orElse(List.of());
  }

  /** After all phrases: passages name their subjects. */
  private Likeness likeness(Path folder, List<Phrase> phrases, List<PhraseBook.Example> examples) {
    KnownReader reader =
        new KnownReader(
            phrases.stream().map(Phrase::subject).collect(Collectors.toSet()), problems);
    Path file = folder.resolve(LIKENESS);
    Path known = folder.resolve(KNOWN);
    Optional<LikenessWords> words =
        Files.exists(file)
            ? Yaml.read(file, home.relativize(file).toString(), problems)
                .map(map -> reader.words(map, classes))
            : Optional.empty();
    List<KnownPassage> passages = new ArrayList<>(examples.stream().map(KnownPassage::of).toList());
    if (Files.exists(known)) {
      passages.addAll(reader.passages(known, home.relativize(known).toString()));
    }
    return new Likeness(words.orElse(new LikenessWords(Set.of(), List.of(), classes)), passages);
  }

  /** Before all others: their wordings name the classes. */
  private void readClasses(Path file) {
    file(file).ifPresent(map -> classes = WordClasses.of(map, problems));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private void subject(YamlMap map, List<Phrase> phrases, List<PhraseBook.Example> examples) {
    map.allow("subject", "refusal", "phrases", "held", "not_held");
    String subject = map.text("subject").value();
    String refusal = map.textOr("refusal", "");
    for (YamlMap each : map.maps("phrases")) {
      phrases.add(phrase(subject, refusal, each));
    }
    for (YamlMap each : map.maps("held")) {
      each.allow("words", "number");
      YamlText words = each.text("words");
      examples.add(
          new PhraseBook.Example(
              subject,
              words.value(),
              true,
              each.textOr("number", ""),
              Optional.empty(),
              words.place()));
    }
    for (YamlText each : map.texts("not_held")) {
      examples.add(
          new PhraseBook.Example(subject, each.value(), false, "", Optional.empty(), each.place()));
    }
  }

  private Implied implied(YamlMap map) {
    map.allow("subject", "words", "not", "brings", "level", "element", "why");
    return new Implied(
        map.text("subject").value(),
        wordings(map, "words"),
        wordings(map, "not"),
        map.text("brings").value(),
        map.textOr("level", ""),
        map.textOr("element", ""));
  }

  private Phrase phrase(String subject, String refusal, YamlMap map) {
    map.allow(
        "about",
        "level",
        "raised",
        "element",
        "key",
        "of",
        "deliverable",
        "function",
        "refusal",
        "words",
        "with",
        "not",
        "numbers",
        "must",
        "rows",
        "slogan",
        "refuses",
        "says_no",
        "shares_number",
        "weak");
    Set<Quantity.Kind> numbers = EnumSet.noneOf(Quantity.Kind.class);
    map.texts("numbers").forEach(t -> Quantity.Kind.of(t, problems).ifPresent(numbers::add));
    return new Phrase(
        subject,
        map.textOr("about", ""),
        new Phrase.Becomes(
            levels(map),
            map.textOr("element", ""),
            map.textOr("key", ""),
            map.textOr("of", ""),
            map.textOr("deliverable", ""),
            map.textOr("function", ""),
            map.textOr("refusal", refusal)),
        wordings(map, "words"),
        wordings(map, "with"),
        wordings(map, "not"),
        numbers,
        marks(map));
  }

  private static Set<Phrase.Mark> marks(YamlMap map) {
    Set<Phrase.Mark> out = EnumSet.noneOf(Phrase.Mark.class);
    if (map.textOr("must", "").equals("number")) {
      out.add(Phrase.Mark.NUMBER);
    }
    if (map.yes("rows", true)) {
      out.add(Phrase.Mark.ROWS);
    }
    MARKS.forEach(
        (key, mark) -> {
          if (map.yes(key, false)) {
            out.add(mark);
          }
        });
    return out;
  }

  private Phrase.Levels levels(YamlMap map) {
    Map<String, List<Wording>> raised = new LinkedHashMap<>();
    map.map("raised").ifPresent(r -> r.keys().forEach(k -> raised.put(k, wordings(r, k))));
    return new Phrase.Levels(map.textOr("level", ""), raised);
  }

  private List<Wording> wordings(YamlMap map, String key) {
    return map.has(key) ? map.texts(key).stream().map(classes::wording).toList() : List.of();
  }
}
