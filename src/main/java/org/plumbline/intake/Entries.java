// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.intake.reader.PhraseBook;
import org.plumbline.intake.reader.Price;
import org.plumbline.intake.reader.Scopes;
import org.plumbline.intake.reader.Strength;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.papers.Numbers;

/** Suggestions as entries of an offer, what decides most first. */
final class Entries {
  private static final Set<String> SCOPED =
      Set.of(
          TraitNames.BACKUP,
          TraitNames.RECOVERY,
          TraitNames.RESTORE_TESTS,
          TraitNames.STORAGE_ENCRYPTION);

  private static final Pattern TIMES_THE_RATE =
      Pattern.compile("(?i)(?:\\d ?x|times|double|twice|half)\\b.*\\brates?\\b");
  private static final Pattern LAPTOPS_ONLY =
      Pattern.compile(
          "(?is)(?=.*\\blaptops?\\b)(?!.*\\b(?:workstations?|computers?|desktops?|pcs?|endpoints?|machines|devices?)\\b).*");

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final PhraseBook book;
  private final String document;
  private final String plan;
  private final boolean byTheJob;

  /**
   * Entries of one document.
   *
   * @param document id of it in the offer
   * @param plan tier that is bought; empty where there is none
   * @param byTheJob whether each job stands alone, so that no price recurs unless it says so
   */
  Entries(
      Vocabulary vocabulary,
      Numbers numbers,
      PhraseBook book,
      String document,
      String plan,
      boolean byTheJob) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.book = book;
    this.document = document;
    this.plan = plan;
    this.byTheJob = byTheJob;
  }

  /** Entries for all suggestions of the chosen tier that an offer can say; each once. */
  List<Entry> of(List<Suggestion> suggestions, List<Price> prices) {
    Map<String, Entry> out = new LinkedHashMap<>();
    List<Suggestion> partly = partlyRefused(suggestions);
    for (Suggestion s : suggestions) {
      if (chosen(s.passage()) && !partly.contains(s)) {
        entry(s).ifPresent(e -> out.putIfAbsent(e.key(), e));
      }
    }
    for (Price price : prices) {
      if (chosen(price.passage())) {
        price(price).ifPresent(e -> out.putIfAbsent(e.key(), e));
      }
    }
    return new ArrayList<>(out.values());
  }

  private boolean chosen(Suggestion.Quoted passage) {
    return passage.plan().isEmpty() || passage.plan().equals(plan);
  }

  /** Words that bind nobody. */
  List<String> claims(List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(s -> s.force().strength() == Strength.MARKETING)
        .map(s -> s.passage().words())
        .distinct()
        .toList();
  }

  /**
   * Rows that refuse a part of what another row of the same table gives: antivirus where there is
   * detection and response, internal scans where there are external ones. They refuse no whole act.
   */
  private List<Suggestion> partlyRefused(List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(s -> s.force().negated() && !s.passage().row().isEmpty() && chosen(s.passage()))
        .filter(
            s ->
                suggestions.stream()
                    .anyMatch(
                        o ->
                            o.held()
                                && !o.force().optional()
                                && o.force().strength() == Strength.BINDING
                                && o.subject().equals(s.subject())
                                && !o.passage().row().isEmpty()
                                && !o.passage().row().equals(s.passage().row())
                                && chosen(o.passage())))
        .toList();
  }

  /** Words that leave systems or a part of the work out, whatever else the papers say. */
  List<String> leftOut(List<Suggestion> suggestions) {
    List<Suggestion> partly = partlyRefused(suggestions);
    return suggestions.stream()
        .filter(s -> s.about().equals("excluded") && s.force().negated() || partly.contains(s))
        .filter(s -> chosen(s.passage()))
        .map(s -> words(s.passage()).replaceAll("\\s+", " "))
        .distinct()
        .toList();
  }

  private Optional<Entry> entry(Suggestion s) {
    if (s.subject().equals("client-duty")) {
      return Optional.of(entry("client_duties", "", List.of(), s.passage()));
    }
    if (s.force().strength() == Strength.MARKETING || s.force().strength() == Strength.ASKED) {
      return Optional.empty();
    }
    if (s.force().negated()) {
      String refused = s.written().refusal();
      return vocabulary.capabilities().containsKey(refused)
          ? Optional.of(
              entry("does_not_perform", "", List.of("capability: " + refused), s.passage()))
          : Optional.empty();
    }
    if (!s.written().deliverable().isEmpty()) {
      return deliverable(s);
    }
    if (!s.written().function().isEmpty()) {
      return Optional.of(
          entry("named_functions", "", List.of("name: " + s.written().function()), s.passage()));
    }
    return vocabulary.traits().find(s.subject()).flatMap(trait -> term(trait, s));
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

  private Optional<Entry> term(Trait trait, Suggestion s) {
    List<String> fields = new ArrayList<>();
    Optional<String> number = number(trait, s);
    number.ifPresent(fields::add);
    String level = s.written().level();
    if (number.isEmpty() && trait.levels().stream().anyMatch(l -> l.name().equals(level))) {
      fields.add("level: " + level);
    }
    String element = s.written().element();
    if (!element.isEmpty() && trait.elements().stream().anyMatch(e -> e.id().equals(element))) {
      fields.add("elements: {" + element + ": " + OfferText.quoted(s.passage().words()) + "}");
    }
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    if (!s.written().of().isEmpty()) {
      fields.add("of: " + s.written().of());
    }
    List<String> scope = Scopes.named(s.passage().row() + " " + s.passage().words(), book);
    if (scope.equals(List.of("endpoint")) && laptopsOnly(s)) {
      scope = List.of("laptop");
    }
    if (!scope.isEmpty() && trait.levels().size() > 1 && takesCovers(trait)) {
      fields.add("covers: [" + String.join(", ", scope) + "]");
    }
    manner(s, fields);
    return Optional.of(entry("terms", trait.id(), fields, s.passage()));
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
  }

  private Optional<String> number(Trait trait, Suggestion s) {
    boolean mending = s.about().equals("remediation"); // days to mend a finding are no rhythm
    if (s.number().isEmpty() || mending || !numbers.traits().contains(trait.id())) {
      return Optional.empty();
    }
    double n = s.number().getAsDouble();
    if (s.unit().equals("hour/week")) {
      return trait.id().equals(TraitNames.HOURS)
          ? Optional.of("hours_a_week: " + Math.round(n))
          : Optional.empty();
    }
    boolean deadline = s.written().key().equals("within") || s.written().key().equals("kept");
    boolean rhythm =
        Lengths.every(n, s.unit()).isPresent()
            && s.passage().words().matches("(?is).*(?:every|each|ly\\b|once|twice|times|per).*");
    String key = deadline && !rhythm ? s.written().key() : "every";
    if (!accepts(trait.id(), key)) {
      return deadline && accepts(trait.id(), s.written().key())
          ? Lengths.length(n, s.unit()).map(l -> s.written().key() + ": " + l)
          : Optional.empty();
    }
    return (key.equals("every") ? Lengths.every(n, s.unit()) : Lengths.length(n, s.unit()))
        .map(l -> key + ": " + l);
  }

  /** Keys of the numbers a trait takes: rhythms for most, deadlines and periods kept for some. */
  private static boolean accepts(String trait, String key) {
    return switch (trait) {
      case TraitNames.MAINTENANCE -> key.equals("every") || key.equals("within");
      case TraitNames.LOGS, TraitNames.RETENTION -> key.equals("kept");
      case TraitNames.ACCOUNTS, TraitNames.NOTICE -> key.equals("within");
      case TraitNames.HOURS -> false;
      default -> key.equals("every");
    };
  }

  private Optional<Entry> price(Price price) {
    Map<String, String> units =
        Map.of(
            "endpoint", "device", "job", "visit", "call", "visit", "block", "flat", "day", "visit");
    String unit = units.getOrDefault(price.unit(), price.unit());
    if (price.minimum()
        || unit.equals("percent")
        || unit.equals("monthly-fee")
        || price.amount() < 0) {
      return Optional.empty();
    }
    if (TIMES_THE_RATE.matcher(price.passage().words()).find()) {
      return Optional.empty(); // a factor, no amount
    }
    List<String> fields = new ArrayList<>();
    String what = price.what().length() > 80 ? price.what().substring(0, 80).strip() : price.what();
    fields.add("what: " + OfferText.quoted(what.isEmpty() ? "fee" : what));
    fields.add("unit: " + unit);
    fields.add("each: " + OfferText.plain(price.amount()));
    boolean whenUsed = unit.equals("hour") || unit.equals("visit") || byTheJob && !monthly(price);
    fields.add("per: " + (whenUsed ? "month" : price.per()));
    if (whenUsed) {
      fields.add("quantity: 0");
    }
    if (price.optional()) {
      fields.add("optional: yes");
    }
    return Optional.of(entry("prices", "", fields, price.passage()));
  }

  private static boolean monthly(Price price) {
    return (price.passage().row() + " " + price.passage().column() + " " + price.passage().words())
        .matches("(?is).*\\b(?:month|monthly|year|yearly|annual|quarter|quarterly)\\b.*");
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
