// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads what an offer says of single acts: deliverables, named functions, refusals, services.
 * Problems ENG-067, ENG-069, PAP-006 to PAP-009.
 *
 * @param provider name of the provider: nobody is independent of itself
 * @param waiting counts what nobody has confirmed
 */
record DutiesReader(
    Vocabulary vocabulary,
    WhereReader wheres,
    String provider,
    Waiting waiting,
    Problems problems) {
  private static final String CAPABILITY = "capability";

  /** Recurring and ordered items, in the order of the file. */
  List<Deliverable> deliverables(YamlMap offer) {
    return offer.maps("deliverables").stream().flatMap(m -> deliverable(m).stream()).toList();
  }

  private Optional<Deliverable> deliverable(YamlMap map) {
    map.allow(
        CAPABILITY,
        "every",
        "ongoing",
        "systems",
        "topics",
        "record",
        "independent",
        "by",
        "joins",
        "once",
        "if_client",
        "dated",
        "taken",
        "ticked",
        "efforts",
        "document",
        "clause",
        "words",
        Waiting.KEY,
        Waiting.AT);
    YamlText word = map.text(CAPABILITY);
    Where where = wheres.promise(map, word.value());
    OptionalInt every = every(map);
    boolean ongoing = map.yes("ongoing", false);
    if (ongoing && every.isPresent()) {
      problems.error(OfferFileProblem.TWO_RHYTHMS, map.placeOfKey("every"));
    }
    Set<String> topics = new LinkedHashSet<>(TermReader.texts(map, "topics"));
    String by = map.optionalName("by").map(YamlText::value).orElse("");
    boolean other = !by.strip().equalsIgnoreCase(provider.strip());
    return capability(word)
        .filter(id -> waiting.counts(map))
        .map(
            id ->
                new Deliverable(
                    id,
                    every,
                    ongoing,
                    ScopeWords.read(map, "systems"),
                    topics,
                    map.yes("record", false),
                    map.yes("independent", false) && other,
                    map.yes("joins", false),
                    map.yes("once", false),
                    TermReader.texts(map, "if_client"),
                    map.has("dated"),
                    map.yes("taken", true) && map.yes("ticked", true),
                    map.has("efforts") ? Optional.of(map.yes("efforts", false)) : Optional.empty(),
                    where,
                    by,
                    DateText.read(map, "dated", problems)));
  }

  /** An interval in days. */
  static OptionalInt every(YamlMap map) {
    return map.days("every", 1).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Optional<String> capability(YamlText word) {
    return WhereReader.known(word, CAPABILITY, vocabulary.capabilities().keySet(), problems);
  }

  /** Named functions with the words that name them. */
  Map<String, Where> functions(YamlMap offer) {
    Map<String, Where> out = new LinkedHashMap<>();
    offer.each(
        "named_functions",
        text -> function(text, WhereReader.bare(text, ""), out),
        map -> {
          map.allow("name", "document", "clause", "words", Waiting.KEY, Waiting.AT);
          return waiting.counts(map) && function(map.text("name"), wheres.where(map), out);
        });
    return out;
  }

  private boolean function(YamlText name, Where where, Map<String, Where> out) {
    WhereReader.known(name, "named_functions", vocabulary.functions().keySet(), problems)
        .ifPresent(id -> out.putIfAbsent(id, where));
    return true;
  }

  /** What the papers exclude, for all systems or for some, or sell only by agreement. */
  List<Refusal> refusals(YamlMap offer) {
    return offer
        .each(
            "does_not_perform",
            text ->
                capability(text)
                    .map(
                        id -> new Refusal(id, Optional.empty(), false, WhereReader.bare(text, ""))),
            this::refusal)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Refusal> refusal(YamlMap map) {
    map.allow(
        CAPABILITY,
        "document",
        "clause",
        "words",
        "systems",
        "unless_agreed",
        Waiting.KEY,
        Waiting.AT);
    Where where = wheres.where(map);
    return capability(map.text(CAPABILITY))
        .filter(id -> waiting.counts(map))
        .map(
            id ->
                new Refusal(
                    id, ScopeWords.read(map, "systems"), map.yes("unless_agreed", false), where));
  }

  /** Areas and acts the papers sell. */
  Set<String> services(YamlMap offer) {
    Set<String> known = new LinkedHashSet<>(vocabulary.areas());
    known.addAll(vocabulary.capabilities().keySet());
    Set<String> out = new LinkedHashSet<>();
    for (YamlText text : offer.texts("services")) {
      WhereReader.known(text, "services", known, problems).ifPresent(out::add);
    }
    return out;
  }
}
