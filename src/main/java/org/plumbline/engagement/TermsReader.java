// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Level;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.Trait;
import org.plumbline.phrase.Phrase;
import org.plumbline.yaml.YamlMap;

/** Reads the stated terms of an offer: a level by name, or a number that reaches one. */
record TermsReader(Names names, Stated.Origin origin) {
  private static final List<String> VALUES =
      List.of("level", "every", "within", "kept", "hours_a_week");

  private static final int HOURS_OF_A_WEEK = 168;

  Map<Trait, Stated> read(YamlMap offer) {
    Map<Trait, Stated> out = new LinkedHashMap<>();
    Optional<YamlMap> terms = offer.map("terms");
    for (String key : terms.map(YamlMap::keys).orElse(Set.of())) {
      YamlMap map = terms.orElseThrow();
      LevelsReader.trait(map, key, names.vocabulary().traits(), names.problems(), "ENG-020")
          .filter(trait -> ofProvider(map, trait))
          .ifPresent(trait -> stated(map, trait).ifPresent(s -> out.put(trait, s)));
    }
    return out;
  }

  private boolean ofProvider(YamlMap map, Trait trait) {
    if (trait.ofOrganisation()) {
      names.problems().error(OfferProblem.OF_ORGANISATION, map.placeOfKey(trait.id()), trait.id());
    }
    return !trait.ofOrganisation();
  }

  private Optional<Stated> stated(YamlMap terms, Trait trait) {
    if (!terms.isMap(trait.id())) {
      return LevelsReader.level(terms.text(trait.id()), trait, names.problems(), "ENG-022")
          .map(level -> new Stated(level.rank(), origin, "", ""));
    }
    YamlMap map = terms.map(trait.id()).orElseThrow();
    map.allow("level", "every", "within", "kept", "hours_a_week", "clause", "words");
    List<String> given = VALUES.stream().filter(map::has).toList();
    if (given.size() != 1) {
      names
          .problems()
          .error(OfferProblem.NOT_ONE_VALUE, map.place(), trait.id(), Phrase.of(Example.of(trait)));
      return Optional.empty();
    }
    String key = given.get(0);
    return value(map, key, trait)
        .map(
            level ->
                new Stated(
                    level.rank(),
                    origin,
                    map.textOr("words", inWords(map, key)),
                    map.textOr("clause", ""),
                    number(map, key)));
  }

  private Optional<Level> value(YamlMap map, String key, Trait trait) {
    if (key.equals("level")) {
      return LevelsReader.level(map.text("level"), trait, names.problems(), "ENG-022");
    }
    boolean fits =
        switch (trait.measure()) {
          case DAYS_AT_MOST -> key.equals("every") || key.equals("within");
          case DAYS_AT_LEAST -> key.equals("kept");
          case HOURS_A_WEEK -> key.equals("hours_a_week");
          case NONE -> false;
        };
    if (!fits) {
      names
          .problems()
          .error(
              OfferProblem.NOT_ITS_MEASURE,
              map.placeOfKey(key),
              key,
              trait.id(),
              Phrase.of(Example.of(trait)));
      return Optional.empty();
    }
    return number(map, key).map(trait::reachedBy);
  }

  private static Optional<Integer> number(YamlMap map, String key) {
    return switch (key) {
      case "level" -> Optional.empty();
      case "hours_a_week" -> Optional.of(map.wholeNumber(key, 0, 0, HOURS_OF_A_WEEK));
      default -> map.days(key, 1);
    };
  }

  private static String inWords(YamlMap map, String key) {
    String value = map.textOr(key, "");
    return switch (key) {
      case "level" -> "";
      case "hours_a_week" -> value + " attended hours a week";
      default -> key + " " + value.replaceAll("[PD]", "") + " days";
    };
  }
}
