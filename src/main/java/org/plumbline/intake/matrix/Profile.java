// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column by its head and by what stands in it. */
final class Profile {
  /** Share of cells that fit, where a column holds nothing else. */
  private static final double MOST = 0.8;

  private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,4})(?:\\.0?|\\))?");

  private final TableVocabulary vocabulary;
  private final People people;
  private final Letters letters;
  private final int column;
  private final String head;
  private final List<String> text;

  /** A column, for words and people that are known. */
  Profile(Known known, int column, String head, List<String> text) {
    this.vocabulary = known.vocabulary();
    this.people = known.people();
    this.letters = new Letters(known.vocabulary());
    this.column = column;
    this.head = head;
    this.text = text;
  }

  /** Words and people by which a table is read. */
  record Known(TableVocabulary vocabulary, People people) {}

  int column() {
    return column;
  }

  String head() {
    return head;
  }

  /** What stands in it, row by row. */
  List<String> text() {
    return text;
  }

  String lowest() {
    return HeadFinder.lowest(head);
  }

  /** True where the head announces a word for who acts. */
  boolean type() {
    return vocabulary.role(lowest()).filter(TableVocabulary.Role.TYPE::equals).isPresent();
  }

  /** The same, where the head names no party: "customer responsibility" is the customer's. */
  boolean who() {
    return type() && party(lowest()).isEmpty();
  }

  /** Letters, marks, or yes and no, in the column of a party. */
  boolean letterColumn() {
    boolean skipped =
        vocabulary.role(lowest()).filter(TableVocabulary.Role.SKIP::equals).isPresent()
            && party(lowest()).isEmpty();
    return !skipped
        && (Letters.share(text, letters::says)) >= MOST
        && text.stream().anyMatch(t -> letters.letters(t) || letters.mark(t));
  }

  /** True where it only numbers the rows: each number follows the one before, or is greater. */
  boolean running() {
    List<Integer> numbers = new ArrayList<>();
    for (String each : text) {
      Matcher number = NUMBER.matcher(each.strip());
      if (!each.isBlank() && !number.matches()) {
        return false;
      }
      if (!each.isBlank()) {
        numbers.add(Integer.parseInt(number.group(1)));
      }
    }
    int next = 0;
    boolean greater = party().isEmpty();
    for (int i = 1; i < numbers.size(); i++) {
      int step = numbers.get(i) - numbers.get(i - 1);
      next += step == 1 ? 1 : 0;
      greater &= step > 0;
    }
    return numbers.size() > 2 && (greater || next >= (numbers.size() - 1) * MOST);
  }

  /** True where a cell says that both act: full, partial, none. */
  boolean joint() {
    return text.stream()
        .map(t -> PartyCell.read(t, vocabulary, people))
        .anyMatch(c -> c.filter(p -> p.acts() == Acts.JOINT).isPresent());
  }

  boolean raci() {
    return text.stream()
        .anyMatch(t -> letters.letters(t) && letters.read(t).acts() && !letters.yes(t));
  }

  /** Share of its words that say who acts. */
  double partyWords() {
    // a word for nothing says who acts as little as a blank
    List<String> full = text.stream().filter(t -> !vocabulary.nothing(t)).toList();
    return Letters.share(full, t -> PartyCell.read(t, vocabulary, people).isPresent());
  }

  /** The same, where words may be part of a sentence: "we handle", "you decide". */
  double partyWordsOrSentences() {
    PartySentence sentence = new PartySentence(vocabulary, people);
    List<String> full = text.stream().filter(t -> !vocabulary.nothing(t)).toList();
    return Letters.share(
        full,
        t -> PartyCell.read(t, vocabulary, people).isPresent() || sentence.read(t).isPresent());
  }

  /** Whose column it is, by its head. */
  Optional<Layout.Party> party() {
    Optional<Layout.Party> own = party(lowest());
    boolean grouped = type() && letterColumn() && (people.provider(head) || people.client(head));
    return own.isPresent() || type() && !grouped ? own : party(head);
  }

  private Optional<Layout.Party> party(String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    Optional<String> other = people.other(words);
    // "ESP responsibility (Y/N/Partial)": brackets list what may stand below
    Optional<Acts> said =
        vocabulary.party(words.replaceAll("\\([^)]*\\)", " ")).or(() -> vocabulary.party(words));
    if (people.provider(words) || people.client(words)) {
      return Optional.of(
          new Layout.Party(people.provider(words) ? Acts.PROVIDER : Acts.CLIENT, ""));
    }
    if (other.isPresent()) {
      return Optional.of(new Layout.Party(Acts.OTHER, other.get()));
    }
    if (said.isEmpty()
        && vocabulary.platforms().stream()
            .anyMatch(p -> Plain.words(words).contains(" " + p + " "))) {
      return Optional.of(new Layout.Party(Acts.OTHER, words));
    }
    if (said.filter(Acts.PROVIDER::equals).isPresent() && vocabulary.anotherVendor(words)) {
      return Optional.of(new Layout.Party(Acts.OTHER, words));
    }
    return said.map(a -> new Layout.Party(a, a == Acts.OTHER ? words : ""));
  }

  /** True where the head calls the provider by name. */
  boolean named() {
    return people.provider(head);
  }
}
