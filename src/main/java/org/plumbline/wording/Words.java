// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.ProblemKey;

/** Every sentence a person reads, in one language. Several threads may ask at the same time. */
public final class Words {
  /** A month without its day, in the order that the languages we know share. */
  private static final String MONTH = "MMMM uuuu";

  private final Language language;
  private final Map<String, Sentence> sentences;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter months;
  private final @Nullable Supplier<Words> otherwise;

  Words(Language language, Map<String, Sentence> sentences) {
    this(language, Map.copyOf(sentences), null);
  }

  private Words(
      Language language, Map<String, Sentence> sentences, @Nullable Supplier<Words> otherwise) {
    this.language = language;
    this.sentences = sentences;
    this.dates = DateTimeFormatter.ofPattern(language.date(), language.locale());
    this.months = DateTimeFormatter.ofPattern(MONTH, language.locale());
    this.otherwise = otherwise;
  }

  /** These words, and others for a key they lack; the others are read when the first is missing. */
  Words otherwise(Supplier<Words> others) {
    AtomicReference<Words> known = new AtomicReference<>();
    return new Words(
        language, sentences, () -> known.updateAndGet(w -> w == null ? others.get() : w));
  }

  /** By which the words file is called, such as {@code en}. */
  public String language() {
    return language.name();
  }

  /** Language and country, for libraries that ask; no format here depends on it alone. */
  public Locale locale() {
    return language.locale();
  }

  /**
   * The sentence for a phrase.
   *
   * @throws IllegalStateException when the words file lacks the key or a value is missing; {@code
   *     check} finds both beforehand
   */
  public String say(Phrase phrase) {
    if (phrase.key().equals(Phrase.LITERAL)) {
      return String.valueOf(phrase.values().get("text"));
    }
    return say(phrase.key(), phrase.values());
  }

  /** The sentence for a key with its values in the order of its arguments. */
  public String say(Key key, Object... values) {
    return say(key.key(), Phrase.named(key, values));
  }

  /** The sentence for a key by its spelling, as templates name it. */
  public String say(String key, Map<String, Object> values) {
    Sentence sentence = sentences.get(key);
    if (sentence == null) {
      if (otherwise == null) {
        throw new IllegalStateException("no words for " + key);
      }
      return otherwise.get().say(key, values);
    }
    Pattern pattern = sentence.pattern();
    if (pattern.arguments().isEmpty()) {
      return pattern.fill(values, language);
    }
    Map<String, Object> said = new LinkedHashMap<>();
    values.forEach((name, value) -> said.put(name, spoken(value)));
    return pattern.fill(said, language);
  }

  /** Sentences in a row, one space between them. */
  public String all(List<Phrase> phrases) {
    return phrases.stream().map(this::say).collect(Collectors.joining(" "));
  }

  /** Whether there are words for a key, be they the others. */
  public boolean has(String key) {
    return sentences.containsKey(key) || otherwise != null && otherwise.get().has(key);
  }

  /** Every key of the words file. */
  public Set<String> keys() {
    return sentences.keySet();
  }

  /** Names of the values a key's words use; empty when the key is unknown. */
  public Set<String> arguments(String key) {
    Sentence sentence = sentences.get(key);
    if (sentence == null) {
      return otherwise == null ? Set.of() : otherwise.get().arguments(key);
    }
    return sentence.pattern().arguments();
  }

  /** Numbers stay numbers, for plurals; all else becomes text. */
  private Object spoken(Object value) {
    if (value instanceof Integer || value instanceof Long || value instanceof String) {
      return value;
    }
    if (value instanceof Phrase phrase) {
      return say(phrase);
    }
    if (value instanceof ProblemKey) {
      throw new IllegalStateException("a problem is no value");
    }
    if (value instanceof Key key) {
      return say(key);
    }
    if (value instanceof LocalDate date) {
      return dates.format(date);
    }
    if (value instanceof YearMonth month) {
      return months.format(month);
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> String.valueOf(spoken(item)))
          .collect(Collectors.joining(language.listSeparator()));
    }
    throw new IllegalStateException("cannot say a " + value.getClass().getSimpleName());
  }
}
