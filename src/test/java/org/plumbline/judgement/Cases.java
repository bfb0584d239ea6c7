// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.ProjectData;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Client;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/** Organisations and offers of the acceptance cases, and the vocabulary they are said in. */
final class Cases {
  static final Vocabulary VOCABULARY = ProjectData.VOCABULARY;
  static final Map<String, SupportKind> KINDS = kinds();
  static final JsonNode OFFERS = json("offers.json");
  static final Map<String, String> KEYS = keys();

  private Cases() {}

  static Reading reading(String framework) {
    return ProjectData.FRAMEWORKS.stream()
        .filter(f -> f.id().equals(framework))
        .map(f -> new Reading(framework, f.controls().stream().filter(c -> !c.heading()).toList()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, SupportKind> kinds() {
    Map<String, SupportKind> out = new LinkedHashMap<>();
    ProjectData.MODELS.forEach(m -> out.put(m.id(), m.support()));
    return out;
  }

  static JsonNode json(String name) {
    try (InputStream in = Cases.class.getResourceAsStream("/judgement/" + name)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> keys() {
    Map<String, String> out = new HashMap<>();
    json("keys.json").properties().forEach(e -> out.put(e.getKey(), e.getValue().asText()));
    return out;
  }

  static Trait trait(String key) {
    return VOCABULARY.known(KEYS.get(key));
  }

  static Client client(String name) {
    JsonNode map = OFFERS.get("organisations").get(name);
    return client(map.get("name").asText(), map.get("staffLevel").asInt(), map);
  }

  static Client archetype(int staff) {
    return client("archetype", staff, OFFERS.get("archetypeOrganisation"));
  }

  private static Client client(String name, int staff, JsonNode map) {
    Map<String, Integer> facts = new HashMap<>();
    map.get("facts")
        .properties()
        .forEach(
            e -> {
              JsonNode value = e.getValue().isObject() ? e.getValue().get("value") : e.getValue();
              facts.put(
                  e.getKey(), value.isBoolean() ? (value.asBoolean() ? 1 : 0) : value.asInt());
            });
    List<ListedSystem> systems = new ArrayList<>();
    for (JsonNode system : map.get("systems")) {
      List<ListedSystem.Care> cares = new ArrayList<>();
      if (system.has("care")) {
        JsonNode care = system.get("care");
        String duties = care.get("duties").asText();
        Set<String> acts = new HashSet<>();
        if (duties.equals("hosting")) {
          OFFERS.get("hosting").forEach(h -> acts.add(h.asText()));
        }
        cares.add(
            new ListedSystem.Care(care.get("by").asText(), false, duties.equals("all"), acts));
      }
      systems.add(
          new ListedSystem(
              system.get("id").asText(),
              SystemClass.of(system.get("class").asText()).orElseThrow(),
              ListedSystem.Data.valueOf(
                  system.get("regulatedData").asText().toUpperCase(java.util.Locale.ROOT)),
              Set.of(),
              cares,
              system.has("exempt") ? Optional.of("a reason") : Optional.empty()));
    }
    return new Client(name, staff, facts, Set.of(), systems);
  }

  /** Everything the papers cover in general, said of each statement that must say it itself. */
  static Papers offer(String letter, String organisation) {
    JsonNode map = OFFERS.get("offers").get(letter);
    List<String> covers = texts(map.get("covers"));
    Map<Integer, Integer> levels = new LinkedHashMap<>();
    map.get("traits")
        .properties()
        .forEach(e -> levels.put(trait(e.getKey()).index(), e.getValue().asInt()));
    List<String> elements = new ArrayList<>(texts(map.get("elements")));
    if (map.path("perOrganisation").has(organisation)) {
      map.get("perOrganisation")
          .get(organisation)
          .properties()
          .forEach(e -> elements.add(e.getKey()));
    }
    List<Statement> statements = statements(levels, elements, covers);
    List<Deliverable> deliverables = new ArrayList<>();
    map.get("deliverables")
        .properties()
        .forEach(
            e ->
                deliverables.add(
                    Deliverable.every(
                        e.getKey(),
                        e.getValue().asInt(),
                        Set.copyOf(texts(map.get("topics").path(e.getKey()))))));
    Map<String, Where> functions = new LinkedHashMap<>();
    texts(map.get("named")).forEach(f -> functions.put(f, Where.NOWHERE));
    return new Papers(
        letter,
        map.get("name").asText(),
        KINDS.get(map.get("model").asText()),
        List.of(Document.of("d", "Proposal", DocumentKind.PROPOSAL, false)),
        Set.of(),
        covers,
        texts(map.get("excludes")),
        statements,
        deliverables,
        functions,
        List.of(),
        List.of(),
        map.path("takesMediaAway").asBoolean());
  }

  static List<Statement> statements(
      Map<Integer, Integer> levels, List<String> elements, List<String> covers) {
    Map<Integer, Map<Trait.Element, String>> byTrait = new LinkedHashMap<>();
    for (String id : elements) {
      Trait.Element element = VOCABULARY.traits().element(id).orElseThrow();
      byTrait.computeIfAbsent(element.trait(), k -> new LinkedHashMap<>()).put(element, "said");
      levels.putIfAbsent(element.trait(), 0);
    }
    List<Statement> out = new ArrayList<>();
    levels.forEach(
        (index, level) -> {
          Trait trait = VOCABULARY.traits().all().get(index);
          boolean own =
              trait.takesCovers() && !trait.generalListStandsIn() && !trait.holdsWhereWatched();
          out.add(
              new Statement(
                  trait,
                  OptionalInt.of(level),
                  byTrait.getOrDefault(index, Map.of()),
                  new Where("d", "", "said"),
                  own ? Optional.of(covers) : Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  Optional.empty(),
                  List.of(),
                  true,
                  false,
                  OptionalInt.empty()));
        });
    return out;
  }

  static List<String> texts(JsonNode list) {
    List<String> out = new ArrayList<>();
    list.forEach(n -> out.add(n.asText()));
    return out;
  }

  /** The short key of a trait in tables of expected results. */
  static String key(String trait) {
    return KEYS.entrySet().stream()
        .filter(e -> e.getValue().equals(trait))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** A missing item as the tables of expected results spell it. */
  static String spelled(Missing missing) {
    return switch (missing.kind()) {
      case LEVEL -> key(missing.subject()) + ">=" + missing.rank();
      case ELEMENT -> "has:" + missing.subject();
      case FUNCTION -> "name:" + missing.subject();
      case DELIVERABLE -> "deliver:" + missing.subject();
      case INTERVAL -> "interval:" + missing.subject();
      case TOPIC -> "topic:" + missing.subject();
      case INDEPENDENT -> "independent:" + missing.subject();
      case RULE -> "rule:" + missing.subject();
      case ORDER -> "order:" + missing.subject();
      case SYSTEM -> "cover:" + missing.subject();
      case CONTRACT -> "sign:contract";
      case MATRIX -> "sign:matrix";
    };
  }
}
