// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.intake.reader.Implied;
import org.plumbline.intake.reader.PhraseBook;
import org.plumbline.intake.reader.Price;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Scopes;
import org.plumbline.intake.reader.Strength;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.papers.Numbers;

/** Suggestions as entries of an offer, what decides most first. */
final class Entries {
  /** Traits that count only for the systems that their own words name. */
  static final Set<String> SCOPED =
      Set.of(
          TraitNames.BACKUP,
          TraitNames.RECOVERY,
          TraitNames.RESTORE_TESTS,
          TraitNames.STORAGE_ENCRYPTION);

  private static final Pattern LAPTOPS_ONLY =
      Pattern.compile(
          "(?is)(?=.*\\blaptops?\\b)(?!.*\\b(?:workstations?|computers?|desktops?|pcs?|endpoints?|machines|devices?)\\b).*");

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final PhraseBook book;
  private final String document;
  private final String plan;
  private final Set<String> clientCalled;
  private final boolean byTheJob;

  /**
   * Entries of one document.
   *
   * @param document id of it in the offer
   * @param plan tier that is bought; empty where there is none
   * @param reading of it; of a paper by the job no price recurs unless it says so
   */
  Entries(
      Vocabulary vocabulary,
      Numbers numbers,
      PhraseBook book,
      String document,
      String plan,
      Reading reading) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.book = book;
    this.document = document;
    this.plan = plan;
    this.clientCalled = reading.clientCalled();
    this.byTheJob = reading.callsItself().equals("break-fix");
  }

  /** Entries for all suggestions of the chosen tier that an offer can say; each once. */
  List<Entry> of(List<Suggestion> suggestions, List<Price> prices) {
    Map<String, Entry> out = new LinkedHashMap<>();
    Refusals refusals = refusals(suggestions);
    for (Suggestion s : suggestions) {
      if (chosen(s.passage()) && !refusals.partly(s)) {
        for (Entry entry : entries(s, refusals)) {
          out.merge(
              entry.saidAt(), entry, (one, other) -> one.doubtful() && !s.doubtful() ? other : one);
        }
      }
    }
    for (Price price : prices) {
      if (chosen(price.passage())) {
        PriceFields.of(price, byTheJob)
            .map(fields -> entry("prices", "", fields, price.passage()))
            .ifPresent(e -> out.putIfAbsent(e.key(), e));
      }
    }
    return new Overlaps(vocabulary).without(List.copyOf(out.values()));
  }

  private Refusals refusals(List<Suggestion> suggestions) {
    return new Refusals(
        vocabulary,
        book,
        suggestions.stream().filter(s -> chosen(s.passage()) && !s.doubtful()).toList());
  }

  private boolean chosen(Suggestion.Quoted passage) {
    return passage.plan().isEmpty() || passage.plan().equals(plan);
  }

  /** A table that divides the work by function. */
  Entry divided(Suggestion.Quoted head) {
    return entry("terms", TraitNames.MATRIX, List.of("level: by-function"), head);
  }

  /** Words that bind nobody. */
  List<String> claims(List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(s -> s.force().strength() == Strength.MARKETING)
        .map(s -> s.passage().words())
        .distinct()
        .toList();
  }

  /** Words that leave systems or a part of the work out, whatever else the papers say. */
  List<String> leftOut(List<Suggestion> suggestions) {
    Refusals refusals = refusals(suggestions);
    return suggestions.stream()
        .filter(s -> !s.doubtful())
        .filter(s -> s.about().equals("excluded") && s.force().negated() || refusals.partly(s))
        .filter(s -> chosen(s.passage()))
        .map(s -> words(s.passage()).replaceAll("\\s+", " "))
        .distinct()
        .toList();
  }

  private List<Entry> entries(Suggestion s, Refusals refusals) {
    if (s.subject().equals("client-duty")) {
      return List.of(entry("client_duties", "", marked(s, List.of()), s.passage()));
    }
    if (s.force().strength() == Strength.MARKETING || s.force().strength() == Strength.ASKED) {
      return List.of();
    }
    if (s.force().negated()) {
      return refusals.fields(s).stream()
          .map(fields -> entry("does_not_perform", "", marked(s, fields), s.passage()))
          .toList();
    }
    if (!s.written().deliverable().isEmpty()) {
      return deliverable(s).stream().toList();
    }
    if (!s.written().function().isEmpty()) {
      List<String> name = List.of("name: " + s.written().function());
      return List.of(entry("named_functions", "", marked(s, name), s.passage()));
    }
    return terms(s);
  }

  /** The statement, and the promises that its words hold beside it. */
  private List<Entry> terms(Suggestion s) {
    List<Entry> out = new ArrayList<>();
    vocabulary.traits().find(s.subject()).flatMap(t -> term(t, s, value(t, s))).ifPresent(out::add);
    for (Implied implied : book.implied()) {
      if (!out.isEmpty() && implied.in(s.subject(), words(s.passage()))) {
        vocabulary
            .traits()
            .find(implied.trait())
            .flatMap(t -> term(t, s, value(t, implied.level(), implied.element(), s)))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Entry> deliverable(Suggestion s) {
    if (!vocabulary.capabilities().containsKey(s.written().deliverable())) {
      return Optional.empty();
    }
    List<String> fields = new ArrayList<>();
    fields.add("capability: " + s.written().deliverable());
    s.number().stream()
        .boxed()
        .findFirst()
        .flatMap(n -> Lengths.every(n, s.unit()))
        .ifPresent(e -> fields.add("every: " + e));
    manner(s, fields);
    return Optional.of(entry("deliverables", "", fields, s.passage()));
  }

  /** A number, else a level, and an element, as far as the words reach them. */
  private List<String> value(Trait trait, Suggestion s) {
    Optional<String> number = NumberField.of(trait, s, numbers);
    List<String> out = new ArrayList<>(number.stream().toList());
    out.addAll(value(trait, number.isEmpty() ? s.written().level() : "", s.written().element(), s));
    return out;
  }

  private static List<String> value(Trait trait, String level, String element, Suggestion s) {
    List<String> out = new ArrayList<>();
    if (trait.levels().stream().anyMatch(l -> l.name().equals(level))) {
      out.add("level: " + level);
    }
    if (trait.elements().stream().anyMatch(e -> e.id().equals(element))) {
      out.add("elements: {" + element + ": " + OfferText.quoted(words(s.passage())) + "}");
    }
    return out;
  }

  private Optional<Entry> term(Trait trait, Suggestion s, List<String> value) {
    List<String> fields = new ArrayList<>(value);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    String of = s.written().of().isEmpty() ? urgent(trait, s, fields) : s.written().of();
    if (!of.isEmpty()) {
      fields.add("of: " + of);
    }
    List<String> scope = Scopes.named(s.passage().row() + " " + s.passage().words(), book);
    if (scope.equals(List.of("endpoint")) && laptopsOnly(s)) {
      scope = List.of("laptop");
    }
    if (!scope.isEmpty() && trait.levels().size() > 1 && takesCovers(trait)) {
      fields.add("covers: [" + String.join(", ", scope) + "]");
    }
    Set<String> rules =
        trait.namesRules()
            ? vocabulary.agreementRules().namedIn(words(s.passage()), clientCalled)
            : Set.of();
    if (!rules.isEmpty()) {
      fields.add("for_rules: [" + String.join(", ", rules) + "]");
    }
    manner(s, fields);
    return Optional.of(entry("terms", trait.id(), fields, s.passage()));
  }

  /** Days for critical updates stand beside the rhythm of all updates and do not contradict it. */
  private static String urgent(Trait trait, Suggestion s, List<String> fields) {
    boolean deadline = fields.stream().anyMatch(f -> f.startsWith("within:"));
    boolean critical = s.passage().words().toLowerCase(Locale.ROOT).contains("critical");
    return trait.id().equals(TraitNames.MAINTENANCE) && deadline && critical ? "critical" : "";
  }

  private static boolean laptopsOnly(Suggestion s) {
    return LAPTOPS_ONLY.matcher(s.passage().row() + " " + s.passage().words()).matches();
  }

  private static boolean takesCovers(Trait trait) {
    return SCOPED.contains(trait.id()) || trait.takesCovers();
  }

  private static void manner(Suggestion s, List<String> fields) {
    if (s.force().strength() == Strength.BEST_EFFORT) {
      fields.add("efforts: yes");
    }
    if (s.force().strength() == Strength.CONDITIONAL) {
      fields.add("if_client: [" + OfferText.quoted(s.passage().words()) + "]");
    }
    if (s.force().optional()) {
      fields.add("taken: no");
    }
    if (s.doubtful()) {
      fields.add(OfferText.DOUBTFUL);
    }
  }

  /**
   * Fields of what has no manner of its own; the words may speak of something else all the same.
   */
  private static List<String> marked(Suggestion s, List<String> fields) {
    List<String> out = new ArrayList<>(fields);
    if (s.doubtful()) {
      out.add(OfferText.DOUBTFUL);
    }
    return out;
  }

  private Entry entry(String section, String trait, List<String> fields, Suggestion.Quoted q) {
    List<String> all = new ArrayList<>(fields);
    all.add("document: " + document);
    if (!q.clause().isEmpty()) {
      all.add("clause: " + OfferText.quoted(q.clause()));
    }
    all.add("at: " + OfferText.quoted(OfferText.place(q)));
    return new Entry(section, trait, all, words(q));
  }

  private static String words(Suggestion.Quoted q) {
    return q.row().isEmpty() || q.row().equals(q.words()) ? q.words() : q.row() + "; " + q.words();
  }

  /** How many acts ask for each trait: what decides most comes first. */
  static Comparator<Entry> byWeight(Vocabulary vocabulary) {
    Map<String, Integer> weight = new LinkedHashMap<>();
    for (Capability capability : vocabulary.capabilities().values()) {
      for (Ask ask : capability.standing()) {
        ask.levels().forEach(rank -> weight.merge(rank.trait().id(), 1, Integer::sum));
      }
    }
    return Comparator.comparing(e -> -weight.getOrDefault(e.trait(), 0));
  }
}
