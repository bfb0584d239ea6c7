// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.capability.SystemClass;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the vocabulary and the readings of frameworks. */
public final class VocabularyFiles {
  private static final List<String> KINDS =
      List.of("break-fix", "managed", "co-managed", "specialist");
  private static final String RANK = ">=";

  private final Problems problems;
  private final List<Trait> traits = new ArrayList<>();
  private final List<Trait.Element> elements = new ArrayList<>();

  private VocabularyFiles(Problems problems) {
    this.problems = problems;
  }

  /** The vocabulary of a folder; VOC-021 to VOC-023 for what is wrong in it. */
  public static Vocabulary read(Path folder, Problems problems) {
    return new VocabularyFiles(problems).all(folder);
  }

  /** The reading of one framework. */
  public static Optional<Reading> reading(
      Path file, String name, Vocabulary vocabulary, Problems problems) {
    Optional<YamlMap> found = Yaml.read(file, name, problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    NeedsParser parser = new NeedsParser(vocabulary, problems);
    YamlMap map = found.get().allow("framework", "controls");
    List<Reading.Read> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap control : map.maps("controls")) {
      control.allow("id", "needs", "partial", "applies_if", "contested");
      YamlText id = control.text("id");
      if (!ids.add(id.value())) {
        problems.error(NeedProblem.TWICE, id.place(), id.value());
      }
      out.add(
          new Reading.Read(
              id.value(),
              parser.read(control.text("needs")),
              control.optional("partial").map(parser::read),
              control.optional("applies_if").flatMap(t -> parser.rule(t.value(), t)),
              control.optional("contested").map(YamlText::value)));
    }
    return Optional.of(new Reading(map.text("framework").value(), out));
  }

  private Vocabulary all(Path folder) {
    Yaml.read(folder.resolve("traits.yaml"), "traits.yaml", problems)
        .ifPresent(f -> f.allow("traits").maps("traits").forEach(this::trait));
    Map<String, SupportKind> kinds = new LinkedHashMap<>();
    Map<String, Set<String>> topics = new LinkedHashMap<>();
    Yaml.read(folder.resolve("kinds.yaml"), "kinds.yaml", problems)
        .ifPresent(
            f -> {
              f.allow("kinds", "topics");
              f.maps("kinds").forEach(k -> kinds.put(k.text("id").value(), kind(k)));
              f.map("topics").ifPresent(t -> t.keys().forEach(k -> topics.put(k, words(t, k))));
            });
    Map<String, String> functions = new LinkedHashMap<>();
    Yaml.read(folder.resolve("functions.yaml"), "functions.yaml", problems)
        .ifPresent(
            f ->
                f.allow("functions")
                    .maps("functions")
                    .forEach(
                        x -> functions.put(x.text("id").value(), x.text("title").value())));
    List<Capability> capabilities = new ArrayList<>();
    List<Vocabulary.MatrixLaw> law = new ArrayList<>();
    Map<String, Integer> lawEvery = new LinkedHashMap<>();
    Map<String, Integer> days = new LinkedHashMap<>();
    Set<String> areas = new LinkedHashSet<>();
    Optional<YamlMap> file =
        Yaml.read(folder.resolve("capabilities.yaml"), "capabilities.yaml", problems);
    if (file.isPresent()) {
      YamlMap map =
          file.get().allow("areas", "default_days", "matrix_law", "matrix_law_every", "capabilities");
      areas.addAll(words(map, "areas"));
      numbers(map, "default_days", days);
      numbers(map, "matrix_law_every", lawEvery);
      for (YamlMap each : map.maps("matrix_law")) {
        law.add(
            new Vocabulary.MatrixLaw(
                each.text("control").value(),
                each.text("capability").value(),
                each.map("needs").map(this::ask).orElse(Ask.NOTHING)));
      }
      map.maps("capabilities").forEach(c -> capabilities.add(capability(c, capabilities.size())));
    }
    return new Vocabulary(
        traits, elements, capabilities, areas, kinds, functions, topics, days, law, lawEvery);
  }

  private static SupportKind kind(YamlMap map) {
    YamlMap kind = map.map("kind").orElse(map);
    return new SupportKind(
        map.text("id").value(),
        kind.yes("orders", false),
        kind.yes("divides_work", false),
        kind.yes("some_services", false),
        included(map, "deliverables"),
        included(map, "functions"),
        included(map, "covers"));
  }

  private static SupportKind.Included included(YamlMap map, String key) {
    YamlMap three = map.map(key).orElse(map);
    return new SupportKind.Included(
        words(three, "floor"), words(three, "default"), words(three, "ceiling"));
  }

  private static void numbers(YamlMap map, String key, Map<String, Integer> into) {
    map.map(key).ifPresent(m -> m.keys().forEach(k -> into.put(k, m.wholeNumber(k, 0))));
  }

  private static Set<String> words(YamlMap map, String key) {
    Set<String> out = new LinkedHashSet<>();
    map.texts(key).forEach(t -> out.add(t.value()));
    return out;
  }

  private void trait(YamlMap map) {
    int index = traits.size();
    List<Trait.Level> levels = new ArrayList<>();
    for (YamlMap level : map.maps("levels")) {
      levels.add(
          new Trait.Level(
              levels.size(),
              level.text("name").value(),
              level.text("title").value(),
              level.text("means").value(),
              level.textOr("counts", ""),
              level.textOr("does_not_count", "")));
    }
    List<Trait.Element> own = new ArrayList<>();
    for (YamlMap element : map.maps("elements")) {
      Trait.Element read =
          new Trait.Element(
              elements.size(),
              index,
              element.text("id").value(),
              element.text("title").value(),
              element.text("means").value(),
              element.yes("number", false),
              element.optional("names_area").map(YamlText::value),
              values(element, List.of("no", "yes")));
      own.add(read);
      elements.add(read);
    }
    List<String> names = levels.stream().map(Trait.Level::name).toList();
    List<Trait.NamedFrom> areas = new ArrayList<>();
    for (YamlMap area : map.maps("names_area")) {
      areas.add(new Trait.NamedFrom(rank(area.text("from"), names), area.text("area").value()));
    }
    Optional<YamlText> efforts = map.optional("best_efforts_at_most");
    boolean watched = map.yes("holds_where_watched", false);
    traits.add(
        new Trait(
            index,
            map.text("id").value(),
            map.text("code").value(),
            map.text("title").value(),
            map.textOr("describes", "engagement").equals("organisation"),
            levels,
            own,
            map.yes("takes_covers", false),
            !watched && map.yes("general_list_stands_in", true),
            watched,
            words(map, "not_counted_of"),
            efforts.isPresent() ? OptionalInt.of(rank(efforts.get(), names)) : OptionalInt.empty(),
            areas,
            values(map, names)));
  }

  private Map<String, Trait.Values> values(YamlMap map, List<String> names) {
    Map<String, Trait.Values> out = new LinkedHashMap<>();
    map.map("values")
        .ifPresent(
            values -> {
              for (String kind : KINDS) {
                List<YamlText> three = values.texts(kind);
                if (three.size() == 3) {
                  out.put(
                      kind,
                      new Trait.Values(
                          rank(three.get(0), names),
                          rank(three.get(1), names),
                          rank(three.get(2), names)));
                }
              }
            });
    return out;
  }

  private int rank(YamlText word, List<String> names) {
    int rank = names.indexOf(word.value());
    if (rank < 0) {
      unknown(word, names);
    }
    return Math.max(0, rank);
  }

  private Ask ask(YamlMap map) {
    List<Ask.Rank> ranks = new ArrayList<>();
    long bits = 0;
    for (String key : map.keys()) {
      if (key.equals("has")) {
        for (YamlText element : map.texts(key)) {
          bits |= element(element).map(Trait.Element::bit).orElse(0L);
        }
      } else {
        trait(new YamlText(key, map.placeOfKey(key)))
            .ifPresent(t -> ranks.add(new Ask.Rank(t, rank(map.text(key), levels(t)))));
      }
    }
    return new Ask(ranks, bits);
  }

  private static List<String> levels(Trait trait) {
    return trait.levels().stream().map(Trait.Level::name).toList();
  }

  private Optional<Trait> trait(YamlText id) {
    Optional<Trait> found = traits.stream().filter(t -> t.id().equals(id.value())).findFirst();
    if (found.isEmpty()) {
      unknown(id, traits.stream().map(Trait::id).toList());
    }
    return found;
  }

  private Optional<Trait.Element> element(YamlText id) {
    Optional<Trait.Element> found =
        elements.stream().filter(e -> e.id().equals(id.value())).findFirst();
    if (found.isEmpty()) {
      unknown(id, elements.stream().map(Trait.Element::id).toList());
    }
    return found;
  }

  private Capability capability(YamlMap map, int index) {
    YamlMap performer = map.map("performer").orElse(map);
    Set<SystemClass> classes = EnumSet.noneOf(SystemClass.class);
    map.texts("reach_classes")
        .forEach(
            t ->
                SystemClass.of(t.value())
                    .ifPresentOrElse(
                        classes::add, () -> unknown(t, SystemClass.spellings())));
    return new Capability(
        index,
        map.text("id").value(),
        map.text("title").value(),
        word(map, "delegable", Capability.Delegability.class),
        map.text("home").value().equals("technical"),
        map.yes("technical_half", false),
        word(map, "kind", Capability.Kind.class),
        List.copyOf(words(map, "areas")),
        map.yes("each_member", false),
        map.yes("independent", false),
        word(map, "record", Capability.Record.class),
        map.texts("record_from").stream().map(this::recordFrom).toList(),
        word(map, "reach", Capability.Reach.class),
        classes,
        performer.textOr("managed", "").equals("joint"),
        performer.textOr("co-managed", "").equals("joint"),
        map.maps("standing").stream().map(this::ask).toList(),
        map.maps("deliverable").stream().map(this::ask).toList(),
        map.days("longest_interval").map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  private Ask recordFrom(YamlText text) {
    int at = text.value().indexOf(RANK);
    if (at < 0) {
      return new Ask(List.of(), element(text).map(Trait.Element::bit).orElse(0L));
    }
    Optional<Trait> trait = trait(new YamlText(text.value().substring(0, at), text.place()));
    YamlText level = new YamlText(text.value().substring(at + RANK.length()), text.place());
    return trait
        .map(t -> new Ask(List.of(new Ask.Rank(t, rank(level, levels(t)))), 0))
        .orElse(Ask.NOTHING);
  }

  private <E extends Enum<E>> E word(YamlMap map, String key, Class<E> type) {
    YamlText text = map.text(key);
    E[] all = type.getEnumConstants();
    for (E each : all) {
      if (spelled(each).equals(text.value())) {
        return each;
      }
    }
    unknown(text, java.util.Arrays.stream(all).map(VocabularyFiles::spelled).toList());
    return all[0];
  }

  private static String spelled(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void unknown(YamlText word, Collection<String> known) {
    problems.error(NeedProblem.WORD, word.place(), word.value(), Spelling.hint(word.value(), known));
  }
}
