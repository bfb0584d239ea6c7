// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.capability.CmmcScope;
import org.plumbline.capability.CmmcScope.Holds;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads what an offer says beside its promises. Problems ENG-064 to ENG-069. */
record AsideReader(
    List<String> documents,
    CmmcScope scope,
    WhereReader wheres,
    Waiting waiting,
    Problems problems) {

  Aside read(YamlMap offer, Optional<BusinessHours> hours, List<Message> messages) {
    return new Aside(
        offer.textOr("calls_itself", ""),
        hours,
        offer.maps("client_duties").stream().map(this::duty).flatMap(Optional::stream).toList(),
        offer.maps("conditions").stream().map(this::condition).toList(),
        offer.texts("claims").stream().map(t -> WhereReader.bare(t, t.value())).toList(),
        offer.maps("tools").stream().flatMap(this::tool).toList(),
        new PricesReader(documents, waiting, problems).read(offer),
        new BusinessReader(documents, problems).read(offer),
        messages);
  }

  private Optional<Where> duty(YamlMap map) {
    map.allow("document", "clause", "words", Waiting.KEY, Waiting.AT).text("words");
    Where where = wheres.where(map);
    return waiting.counts(map) ? Optional.of(where) : Optional.empty();
  }

  private Aside.Reservation condition(YamlMap map) {
    map.allow("document", "clause", "words", "about").text("words");
    return new Aside.Reservation(wheres.where(map), map.textOr("about", ""));
  }

  /** A tool of a kind that is known; none for another word, which is told. */
  private Stream<Aside.Tool> tool(YamlMap map) {
    map.allow("class", "product", "hosted", "holds", "document", "clause", "words");
    YamlText type = map.name("class");
    String product = map.optionalName("product").map(YamlText::value).orElse("");
    Optional<Aside.Hosted> hosted =
        word(map, "hosted", Aside.Hosted.spellings()).map(Aside.Hosted::valueOf);
    List<String> words = Arrays.stream(Holds.values()).map(Aside::spelled).toList();
    Optional<Holds> holds = word(map, "holds", words).map(Holds::valueOf);
    Where where = wheres.where(map);
    return WhereReader.known(type, "class", scope.toolIds(), problems)
        .flatMap(scope::tool)
        .map(known -> new Aside.Tool(known, product, hosted, holds, where))
        .stream();
  }

  private Optional<String> word(YamlMap map, String key, List<String> known) {
    return map.optional(key)
        .flatMap(text -> WhereReader.known(text, key, known, problems))
        .map(word -> word.toUpperCase(Locale.ROOT));
  }
}
