// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads {@code terms} of an offer: of each trait a statement or a list of them. Problems ENG-060 to
 * ENG-069, PAP-001 to PAP-003, PAP-008, PAP-009.
 */
final class TermReader {
  private static final String EFFORTS = "efforts";
  private static final String FOR_RULES = "for_rules";
  private static final List<String> YES_OR_NO = List.of("yes", "no", "true", "false");

  private final Vocabulary vocabulary;
  private final StatementReader numbers;
  private final WhereReader wheres;
  private final List<Document> documents;
  private final BusinessHours hours;
  private final Waiting waiting;
  private final Problems problems;

  TermReader(
      Vocabulary vocabulary,
      Numbers numbers,
      List<Document> documents,
      BusinessHours hours,
      Waiting waiting,
      Problems problems) {
    this.vocabulary = vocabulary;
    this.numbers = new StatementReader(numbers, problems);
    this.documents = documents;
    this.wheres = new WhereReader(documents, problems);
    this.hours = hours;
    this.waiting = waiting;
    this.problems = problems;
  }

  List<Statement> read(YamlMap offer) {
    List<Statement> out = new ArrayList<>();
    Optional<YamlMap> terms = offer.map("terms");
    if (terms.isPresent()) {
      List<String> known = vocabulary.traits().all().stream().map(Trait::id).toList();
      for (String key : terms.get().keys()) {
        YamlText word = new YamlText(key, terms.get().placeOfKey(key));
        WhereReader.known(word, "terms", known, problems)
            .flatMap(vocabulary.traits()::find)
            .ifPresent(trait -> statements(terms.get(), word, trait, out));
      }
    }
    return out;
  }

  private void statements(YamlMap terms, YamlText key, Trait trait, List<Statement> out) {
    if (trait.ofOrganisation()) {
      problems.error(OfferFileProblem.OF_ORGANISATION, key.place(), trait.id());
      return;
    }
    if (terms.isMap(trait.id())) {
      terms.map(trait.id()).ifPresent(map -> statement(map, trait).ifPresent(out::add));
    } else {
      terms.maps(trait.id()).forEach(map -> statement(map, trait).ifPresent(out::add));
    }
  }

  private Optional<Statement> statement(YamlMap map, Trait trait) {
    map.allow(
        "level",
        "every",
        "within",
        "kept",
        "hours_a_week",
        "urgent",
        "words",
        "document",
        "clause",
        "replaces",
        "covers",
        "elements",
        "of",
        "from",
        "if_client",
        "only_if",
        EFFORTS,
        "taken",
        "ticked",
        "on_quote",
        "rank",
        FOR_RULES,
        Waiting.KEY,
        Waiting.AT);
    Where where = wheres.promise(map, trait.id());
    Optional<StatementReader.Read> number = numbers.read(map, trait.id(), hoursOf(where));
    Map<Trait.Element, String> elements = elements(map, trait);
    OptionalInt level = level(map, trait, number);
    boolean says =
        map.has("level")
            || NumberKey.spellings().stream().anyMatch(map::has)
            || map.has("elements");
    if (!says) {
      problems.error(OfferFileProblem.NOTHING_SAID, map.place(), trait.id());
      return Optional.empty();
    }
    if (!waiting.counts(map)) {
      return Optional.empty();
    }
    Optional<Boolean> efforts = efforts(map);
    boolean ticked = map.yes("ticked", true);
    List<String> duties = new ArrayList<>(texts(map, "if_client"));
    duties.addAll(texts(map, "only_if"));
    return Optional.of(
        new Statement(
            trait,
            level,
            elements,
            where,
            ScopeWords.read(map, "covers"),
            map.optionalName("of").map(YamlText::value),
            duties,
            efforts,
            efforts.isPresent() ? List.of() : aimedAt(map, elements),
            map.yes("taken", true) && ticked,
            map.yes("on_quote", false),
            DocumentsReader.rank(map),
            texts(map, "only_if"),
            new Statement.Stated(
                number.map(StatementReader.Read::number),
                map.optional("from").flatMap(t -> ClockStart.of(t.value())),
                map.textOr("replaces", ""),
                !ticked,
                rules(map, trait))));
  }

  /** The rules a statement is for; an error where its trait names none. */
  private Set<String> rules(YamlMap map, Trait trait) {
    Set<String> out = new LinkedHashSet<>();
    if (map.has(FOR_RULES) && !trait.namesRules()) {
      List<String> naming =
          vocabulary.traits().all().stream().filter(Trait::namesRules).map(Trait::id).toList();
      problems.error(
          OfferFileProblem.NAMES_NO_RULE,
          map.placeOfKey(FOR_RULES),
          trait.id(),
          Spelling.quoted(naming));
      return Set.of();
    }
    for (YamlText text : map.texts(FOR_RULES)) {
      WhereReader.known(text, FOR_RULES, vocabulary.agreementRules().ids(), problems)
          .ifPresent(out::add);
    }
    return out;
  }

  static List<String> texts(YamlMap map, String key) {
    return map.texts(key).stream().map(YamlText::value).toList();
  }

  /** Business hours of the document, else of the paper. */
  private BusinessHours hoursOf(Where where) {
    return documents.stream()
        .filter(
            d ->
                d.id().equals(where.document())
                    || where.document().isEmpty()
                        && Document.sole(documents).filter(d::equals).isPresent())
        .findFirst()
        .flatMap(d -> d.label().hours())
        .orElse(hours);
  }

  private OptionalInt level(YamlMap map, Trait trait, Optional<StatementReader.Read> number) {
    if (number.isPresent()) {
      return trait.rank(number.get().level());
    }
    Optional<YamlText> word = map.optional("level");
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    List<String> names = trait.levels().stream().map(Level::name).toList();
    return WhereReader.known(word.get(), trait.id(), names, problems)
        .map(trait::rank)
        .orElse(OptionalInt.empty());
  }

  private Map<Trait.Element, String> elements(YamlMap map, Trait trait) {
    Map<Trait.Element, String> out = new LinkedHashMap<>();
    Optional<YamlMap> stated = map.map("elements");
    if (stated.isPresent()) {
      for (String key : stated.get().keys()) {
        YamlText word = new YamlText(key, stated.get().placeOfKey(key));
        String words = stated.get().text(key).value();
        element(word, trait).ifPresent(e -> out.put(e, words));
      }
    }
    return out;
  }

  private Optional<Trait.Element> element(YamlText word, Trait trait) {
    Optional<Trait.Element> found = vocabulary.traits().element(word.value());
    if (found.isPresent() && found.get().trait() != trait.index()) {
      problems.error(
          OfferFileProblem.ELEMENT_ELSEWHERE,
          word.place(),
          word.value(),
          trait.id(),
          vocabulary.traits().all().get(found.get().trait()).id());
      return Optional.empty();
    }
    if (found.isEmpty()) {
      List<String> own = trait.elements().stream().map(Trait.Element::id).toList();
      WhereReader.known(word, "elements", own, problems);
    }
    return found;
  }

  /** Yes or no for the whole statement; empty where the document decides or elements are named. */
  private static Optional<Boolean> efforts(YamlMap map) {
    List<YamlText> texts = map.texts(EFFORTS);
    return texts.size() == 1 && YES_OR_NO.contains(texts.get(0).value())
        ? Optional.of(map.yes(EFFORTS, false))
        : Optional.empty();
  }

  private List<String> aimedAt(YamlMap map, Map<Trait.Element, String> elements) {
    List<String> out = new ArrayList<>();
    List<String> promised = elements.keySet().stream().map(Trait.Element::id).toList();
    for (YamlText text : map.texts(EFFORTS)) {
      if (promised.contains(text.value())) {
        out.add(text.value());
      } else {
        problems.error(OfferFileProblem.NOT_PROMISED, text.place(), text.value());
      }
    }
    return out;
  }
}
