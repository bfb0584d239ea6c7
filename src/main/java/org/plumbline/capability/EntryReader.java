// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads one entry of a vocabulary file. */
record EntryReader(Traits traits, Problems problems, Map<String, Integer> numbers) {
  private static final String AT_LEAST = ">=";
  private static final List<String> PERFORMERS = List.of("provider", "joint", "organisation");

  EntryReader(Traits traits, Problems problems) {
    this(traits, problems, new HashMap<>());
  }

  Capability capability(YamlMap map) {
    map.allow(
        "id",
        "title",
        "group",
        "means",
        "rests_on",
        "cadence",
        "evidence",
        "who",
        "term",
        "cost_driver",
        "delegable",
        "home",
        "technical_half",
        "kind",
        "areas",
        "each_member",
        "independent",
        "record",
        "record_from",
        "reach",
        "reach_classes",
        "performer",
        "standing",
        "deliverable",
        "longest_interval");
    Optional<YamlMap> performer = map.map("performer");
    Set<SystemClass> classes = EnumSet.noneOf(SystemClass.class);
    for (YamlText text : map.texts("reach_classes")) {
      SystemClass.of(text.value())
          .ifPresentOrElse(
              classes::add, () -> unknown("reach_classes", text, SystemClass.spellings()));
    }
    return new Capability(
        numbered(map.text("id").value()),
        map.text("id").value(),
        map.text("title").value(),
        map.text("group").value(),
        map.text("means").value(),
        map.textOr("rests_on", ""),
        map.textOr("cadence", ""),
        map.textOr("evidence", ""),
        map.textOr("who", ""),
        map.textOr("term", ""),
        map.textOr("cost_driver", ""),
        word(map, "delegable", Capability.Delegability.values(), Capability.Delegability::spelling),
        word(map, "home", List.of("technical", "organisation")).equals("technical"),
        map.yes("technical_half", false),
        word(map, "kind", Capability.Kind.values(), Capability.Kind::spelling),
        map.texts("areas").stream().map(YamlText::value).toList(),
        map.yes("each_member", false),
        map.yes("independent", false),
        map.has("record")
            ? word(map, "record", Capability.Record.values(), Capability.Record::spelling)
            : Capability.Record.ACTIVITY,
        map.texts("record_from").stream().map(this::recordFrom).toList(),
        word(map, "reach", Capability.Reach.values(), Capability.Reach::spelling),
        classes,
        joint(performer, "managed"),
        joint(performer, "co-managed"),
        asks(map, "standing"),
        asks(map, "deliverable"),
        map.days("longest_interval").map(OptionalInt::of).orElse(OptionalInt.empty()),
        map.placeOfKey("id"));
  }

  private int numbered(String id) {
    return numbers.computeIfAbsent(id, k -> numbers.size());
  }

  private boolean joint(Optional<YamlMap> performer, String model) {
    return performer.isPresent() && word(performer.get(), model, PERFORMERS).equals("joint");
  }

  private List<Ask> asks(YamlMap map, String key) {
    return map.maps(key).stream()
        .map(each -> LevelsReader.ask(each, traits, problems, "VOC-001"))
        .toList();
  }

  private Ask recordFrom(YamlText text) {
    int at = text.value().indexOf(AT_LEAST);
    if (at < 0) {
      return new Ask(List.of(), LevelsReader.element(text, traits, problems, "VOC-001"));
    }
    YamlText trait = new YamlText(text.value().substring(0, at), text.place());
    YamlText level = new YamlText(text.value().substring(at + AT_LEAST.length()), text.place());
    return LevelsReader.trait(trait, traits, problems, "VOC-001")
        .flatMap(
            t ->
                LevelsReader.level(level, t, problems, "VOC-001")
                    .map(l -> new Ask(List.of(new Ask.Rank(t, l.rank())), 0)))
        .orElse(Ask.NOTHING);
  }

  List<Vocabulary.MatrixLaw.Number> matrixLaw(YamlMap map) {
    List<Vocabulary.MatrixLaw.Number> out = new ArrayList<>();
    for (YamlMap each : map.maps("matrix_law")) {
      each.allow("control", "capability", "needs");
      out.add(
          new Vocabulary.MatrixLaw.Number(
              each.text("control").value(),
              each.text("capability").value(),
              each.map("needs")
                  .map(m -> LevelsReader.ask(m, traits, problems, "VOC-001"))
                  .orElse(Ask.NOTHING)));
    }
    return out;
  }

  NamedFunction function(YamlMap map) {
    map.allow("id", "title", "means");
    return new NamedFunction(
        map.text("id").value(), map.text("title").value(), map.text("means").value());
  }

  Fact fact(YamlMap map) {
    map.allow("id", "title", "answer", "question", "reason");
    boolean number =
        map.has("answer") && word(map, "answer", List.of("yes-or-no", "number")).equals("number");
    return new Fact(
        map.text("id").value(),
        map.text("title").value(),
        number,
        map.text("question").value(),
        map.text("reason").value());
  }

  Interval interval(YamlMap map) {
    map.allow(
        "id",
        "subject",
        "at_most",
        "at_least",
        "unit",
        "basis",
        "citation",
        "controls",
        "capability",
        "stated_by",
        "carried_by",
        "limit");
    if (map.has("at_most") == map.has("at_least")) {
      problems.error(VocabularyProblem.BOUND, map.place());
    }
    boolean atLeast = map.has("at_least");
    return new Interval(
        map.text("id").value(),
        map.text("subject").value(),
        atLeast,
        map.wholeNumber(atLeast ? "at_least" : "at_most", 0),
        word(map, "unit", Interval.Unit.values(), Interval.Unit::spelling),
        basis(map, "basis"),
        map.textOr("citation", ""),
        map.texts("controls").stream().map(YamlText::value).toList(),
        map.text("capability").value(),
        map.textOr("stated_by", ""),
        carriedBy(map),
        map.map("limit").map(EntryReader::limit),
        map.placeOfKey("id"));
  }

  /** Traits whose levels are numbers, or an order. */
  private List<String> carriedBy(YamlMap map) {
    List<String> known = new ArrayList<>(List.of(Interval.ORDER));
    traits.all().stream()
        .filter(t -> t.measure() != Trait.Measure.NONE)
        .forEach(t -> known.add(t.id()));
    List<String> out = new ArrayList<>();
    for (YamlText text : map.texts("carried_by")) {
      if (known.contains(text.value())) {
        out.add(text.value());
      } else {
        unknown("carried_by", text, known);
      }
    }
    return out;
  }

  private static Interval.Limit limit(YamlMap map) {
    map.allow("than", "controls", "citation");
    map.text("than");
    return new Interval.Limit(
        map.wholeNumber("than", 0),
        map.texts("controls").stream().map(YamlText::value).toList(),
        map.text("citation").value());
  }

  EvidenceKind evidence(YamlMap map) {
    map.allow("id", "title", "is", "held_by");
    return new EvidenceKind(
        map.text("id").value(),
        map.text("title").value(),
        map.text("is").value(),
        heldBy(map),
        map.placeOfKey("id"));
  }

  /** A holder under each model that is named. */
  private Map<String, EvidenceKind.Holding> heldBy(YamlMap map) {
    Map<String, EvidenceKind.Holding> out = new LinkedHashMap<>();
    Optional<YamlMap> holders = map.map("held_by");
    holders.ifPresent(found -> found.keys().forEach(key -> out.put(key, holding(found, key))));
    return out;
  }

  /** Either one word, or the word with what readers see. */
  private EvidenceKind.Holding holding(YamlMap holders, String model) {
    EvidenceKind.Holder[] all = EvidenceKind.Holder.values();
    if (holders.isMap(model)) {
      YamlMap map = holders.map(model).orElseThrow().allow("holder", "says");
      return new EvidenceKind.Holding(
          word(map, "holder", all, EvidenceKind.Holder::spelling), map.text("says").value());
    }
    EvidenceKind.Holder holder = word(holders, model, all, EvidenceKind.Holder::spelling);
    return new EvidenceKind.Holding(holder, holder.spelling());
  }

  private Basis basis(YamlMap map, String key) {
    return Basis.of(word(map, key, Basis.spellings())).orElseThrow();
  }

  private <T> T word(YamlMap map, String key, T[] values, Function<T, String> spelling) {
    List<String> known = Arrays.stream(values).map(spelling).toList();
    return values[known.indexOf(word(map, key, known))];
  }

  private String word(YamlMap map, String key, List<String> known) {
    YamlText text = map.text(key);
    if (known.contains(text.value())) {
      return text.value();
    }
    if (!text.value().isEmpty()) {
      unknown(key, text, known);
    }
    return known.get(0);
  }

  private void unknown(String key, YamlText text, List<String> known) {
    problems.error(
        VocabularyProblem.WORD,
        text.place(),
        key,
        text.value(),
        Spelling.hint(text.value(), known));
  }
}
