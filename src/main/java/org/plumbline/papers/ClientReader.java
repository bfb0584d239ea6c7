// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads the file of an organization, keys of older files included. Problems ENG-064, ENG-067,
 * PAP-006, PAP-020 to PAP-022; with any error the client is incomplete.
 */
public final class ClientReader {
  private static final int MOST_PEOPLE = 5_000_000;
  private static final String UNKNOWN = "unknown";

  private final Known known;
  private final Problems problems;

  /**
   * Words an organization's file may use.
   *
   * @param vocabulary acts, areas and ranks of staff
   * @param hosting acts that {@code hosting} stands for
   * @param facts questions of fact by id
   * @param controls finds controls that have an owner
   */
  public record Known(
      Vocabulary vocabulary, Set<String> hosting, Map<String, Fact> facts, ControlLookup controls) {
    public Known {
      hosting = Set.copyOf(hosting);
      facts = Map.copyOf(facts);
    }
  }

  public ClientReader(Known known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /**
   * The client of a file; empty when it is no YAML.
   *
   * @param name the file as the user would name it
   */
  public Optional<Client> read(Path file, String name) {
    return Yaml.read(file, name, problems).map(this::read);
  }

  /** The client of a file already parsed; without a list of systems it has none. */
  public Client read(YamlMap map) {
    map.allow(
        "id",
        "name",
        "regulated_under",
        "frameworks",
        "baseline",
        "tailoring",
        "people",
        "counts",
        "internal_it_staff",
        "facts",
        "systems",
        "performs_itself",
        "officials",
        "owners",
        "system_security_plan");
    List<About.Declared> declared = declared(map);
    List<ListedSystem> systems = new SystemsReader(known, problems).read(map, declared);
    Map<String, About.Fact> facts = facts(map);
    Map<String, Integer> answers = new LinkedHashMap<>();
    facts.forEach((fact, answer) -> answers.put(fact, answer.value()));
    Set<String> everywhere = new LinkedHashSet<>();
    declared.stream()
        .filter(d -> d.systems().isEmpty())
        .forEach(d -> everywhere.add(d.capability()));
    return new Client(
        map.name("name").value(),
        staff(map),
        answers,
        everywhere,
        systems,
        about(map, facts, declared));
  }

  private About about(YamlMap map, Map<String, About.Fact> facts, List<About.Declared> declared) {
    return new About(
        map.textOr("id", ""),
        map.textOr("regulated_under", ""),
        TermReader.texts(map, "frameworks"),
        map.optional("baseline").map(YamlText::value),
        map.wholeNumber("people", 0, 0, MOST_PEOPLE),
        CountsReader.read(map, problems),
        facts,
        people(map, "officials"),
        owners(map),
        plan(map),
        declared,
        map.has("systems"));
  }

  private int staff(YamlMap map) {
    Optional<Trait> staff =
        known.vocabulary().traits().all().stream().filter(Trait::ofOrganisation).findFirst();
    YamlText word = map.text("internal_it_staff");
    List<String> levels =
        staff.map(s -> s.levels().stream().map(Level::name).toList()).orElse(List.of());
    return WhereReader.known(word, "internal_it_staff", levels, problems)
        .map(levels::indexOf)
        .orElse(0);
  }

  private Map<String, About.Fact> facts(YamlMap organisation) {
    Map<String, About.Fact> out = new LinkedHashMap<>();
    Optional<YamlMap> map = organisation.map("facts");
    if (map.isPresent()) {
      for (String key : map.get().keys()) {
        YamlText word = new YamlText(key, map.get().placeOfKey(key));
        WhereReader.known(word, "facts", known.facts().keySet(), problems)
            .map(known.facts()::get)
            .flatMap(fact -> answer(map.get(), fact))
            .ifPresent(answer -> out.put(key, answer));
      }
    }
    return out;
  }

  private Optional<About.Fact> answer(YamlMap facts, Fact fact) {
    if (!facts.isMap(fact.id())) {
      return value(facts, fact.id(), fact).map(value -> new About.Fact(value, "", "", ""));
    }
    YamlMap map =
        facts.map(fact.id()).orElseThrow().allow("value", "date", "source", "confirmed_by");
    String date = DateText.read(map, "date", problems);
    return value(map, "value", fact)
        .map(
            value ->
                new About.Fact(
                    value, date, map.textOr("source", ""), map.textOr("confirmed_by", "")));
  }

  private static Optional<Integer> value(YamlMap map, String key, Fact fact) {
    String written = map.text(key).value();
    if (written.isEmpty() || written.equals(UNKNOWN)) {
      return Optional.empty();
    }
    return Optional.of(fact.number() ? map.wholeNumber(key, 0) : map.yes(key, false) ? 1 : 0);
  }

  private List<About.Declared> declared(YamlMap map) {
    Set<String> acts = known.vocabulary().capabilities().keySet();
    return map
        .each(
            "performs_itself",
            text ->
                WhereReader.known(text, "performs_itself", acts, problems)
                    .map(id -> new About.Declared(id, List.of(), "", "")),
            item -> {
              item.allow("capability", "systems", "by", "words");
              return WhereReader.known(item.text("capability"), "capability", acts, problems)
                  .map(
                      id ->
                          new About.Declared(
                              id,
                              ScopeWords.list(item, "systems"),
                              item.textOr("by", ""),
                              item.textOr("words", "")));
            })
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Map<String, String> people(YamlMap organisation, String key) {
    Map<String, String> out = new LinkedHashMap<>();
    Optional<YamlMap> map = organisation.map(key);
    for (String title : map.map(YamlMap::keys).orElse(Set.of())) {
      out.put(title, map.orElseThrow().name(title).value());
    }
    return out;
  }

  /** Owners by control, act, area or {@code all}; a control in any spelling. */
  private Map<String, String> owners(YamlMap organisation) {
    Map<String, String> out = new LinkedHashMap<>();
    Set<String> words = new LinkedHashSet<>(known.vocabulary().capabilities().keySet());
    words.addAll(known.vocabulary().areas());
    words.add("all");
    people(organisation, "owners")
        .forEach(
            (key, who) -> {
              List<ControlLookup.Hit> hits = known.controls().find(key);
              if (words.contains(key)) {
                out.put(key, who);
              } else if (hits.isEmpty()) {
                problems.error(
                    PaperProblem.WORD,
                    organisation.map("owners").orElse(organisation).placeOfKey(key),
                    "owners",
                    key,
                    Spelling.hint(key, words));
              }
              hits.forEach(hit -> out.put(hit.control(), who));
            });
    return out;
  }

  private About.Plan plan(YamlMap organisation) {
    if (!organisation.isMap("system_security_plan")) {
      return new About.Plan(
          organisation
              .optional("system_security_plan")
              .map(this::state)
              .orElse(About.Plan.State.UNKNOWN),
          "");
    }
    YamlMap map = organisation.map("system_security_plan").orElseThrow().allow("state", "date");
    return new About.Plan(state(map.text("state")), DateText.read(map, "date", problems));
  }

  /** A plan in force, {@code current} in older files, is a final one. */
  private About.Plan.State state(YamlText word) {
    List<String> spellings = new ArrayList<>(List.of("final", "draft", "none", "current", UNKNOWN));
    String found =
        WhereReader.known(word, "system_security_plan", spellings, problems).orElse(UNKNOWN);
    return found.equals("current")
        ? About.Plan.State.FINAL
        : About.Plan.State.valueOf(found.toUpperCase(Locale.ROOT));
  }
}
