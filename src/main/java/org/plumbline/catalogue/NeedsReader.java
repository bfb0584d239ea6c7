// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Fact;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Vocabulary;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads what a control calls for: {@code all} and {@code any} over capabilities. */
record NeedsReader(Vocabulary vocabulary, Problems problems) {
  private static final int MOST_ALTERNATIVES = 64;
  private static final Pattern RULE = Pattern.compile("([A-Za-z][\\w-]*)(?:\\s*>=\\s*(\\d{1,9}))?");

  /** The alternatives, multiplied out. */
  Needs read(YamlMap map) {
    return new Needs(expand(map).stream().map(Needs.Alternative::new).toList());
  }

  /** True when no need is written at all, so that no other message says what is wrong. */
  static boolean listsNothing(YamlMap map) {
    return map.keys().isEmpty() || map.emptyList("all") || map.emptyList("any");
  }

  private List<List<Needs.Need>> expand(YamlMap map) {
    if (map.has("all")) {
      return product(map.allow("all"));
    }
    if (map.has("any")) {
      List<List<Needs.Need>> out = new ArrayList<>();
      for (YamlMap item : map.allow("any").maps("any")) {
        out.addAll(expand(item));
      }
      return out;
    }
    Optional<Needs.Need> leaf = leaf(map);
    return leaf.isPresent() ? List.of(List.of(leaf.get())) : List.of();
  }

  private List<List<Needs.Need>> product(YamlMap map) {
    List<List<Needs.Need>> out = List.of(List.of());
    for (YamlMap item : map.maps("all")) {
      List<List<Needs.Need>> next = new ArrayList<>();
      List<List<Needs.Need>> choices = expand(item);
      if ((long) out.size() * choices.size() > MOST_ALTERNATIVES) {
        problems.error(CatalogueProblem.ALTERNATIVES, item.place(), MOST_ALTERNATIVES);
        return out;
      }
      for (List<Needs.Need> before : out) {
        for (List<Needs.Need> choice : choices) {
          List<Needs.Need> joined = new ArrayList<>(before);
          joined.addAll(choice);
          next.add(joined);
        }
      }
      out = choices.isEmpty() ? out : next;
    }
    return out.equals(List.of(List.of())) ? List.of() : out;
  }

  private Optional<Needs.Need> leaf(YamlMap map) {
    map.allow("capability", "function", "levels", "only_if", "basis");
    YamlText id = map.text("capability");
    Optional<Capability> capability =
        find(vocabulary.capabilities(), id, CatalogueProblem.CAPABILITY, Declared.CAPABILITIES);
    Optional<NamedFunction> function =
        map.optional("function")
            .flatMap(
                f ->
                    find(vocabulary.functions(), f, CatalogueProblem.FUNCTION, Declared.FUNCTIONS));
    Optional<YamlMap> levels = map.map("levels");
    List<Requirement> raised =
        levels.isEmpty()
            ? List.of()
            : LevelsReader.read(levels.get(), vocabulary.traits(), problems, "CAT-004");
    Optional<FactRule> onlyIf = map.optional("only_if").flatMap(this::rule);
    Basis basis = basis(map);
    return capability.map(c -> new Needs.Need(c, raised, function, onlyIf, basis));
  }

  private Basis basis(YamlMap map) {
    String value = map.textOr("basis", "");
    Optional<Basis> basis = Basis.of(value);
    if (basis.isEmpty()) {
      Place place = map.optional("basis").map(YamlText::place).orElse(map.placeOfKey("basis"));
      if (value.isEmpty()) {
        problems.error(CatalogueProblem.NO_BASIS, place, Spelling.quoted(Basis.spellings()));
      } else {
        problems.error(
            CatalogueProblem.BASIS, place, value, Spelling.hint(value, Basis.spellings()));
      }
    }
    return basis.orElse(Basis.PRACTICE);
  }

  /** A condition on a fact, such as {@code wireless} or {@code consumers>=5000}. */
  Optional<FactRule> rule(YamlText text) {
    Matcher matcher = RULE.matcher(text.value().strip());
    if (!matcher.matches()) {
      problems.error(CatalogueProblem.NO_CONDITION, text.place(), text.value());
      return Optional.empty();
    }
    Optional<Fact> fact =
        find(
            vocabulary.facts(),
            new YamlText(matcher.group(1), text.place()),
            CatalogueProblem.FACT,
            Declared.FACTS);
    boolean number = matcher.group(2) != null;
    if (fact.isPresent() && fact.get().number() != number) {
      problems.error(
          number ? CatalogueProblem.YES_OR_NO : CatalogueProblem.NUMBER,
          text.place(),
          fact.get().id());
    }
    return fact.map(f -> new FactRule(f, number ? Integer.parseInt(matcher.group(2)) : 1));
  }

  private <T> Optional<T> find(
      Map<String, T> known, YamlText text, CatalogueProblem unknown, Declared where) {
    T found = known.get(text.value());
    if (found == null && !text.value().isEmpty()) {
      problems.error(
          unknown,
          text.place(),
          text.value(),
          Spelling.hint(text.value(), known.keySet(), Phrase.of(where)));
    }
    return Optional.ofNullable(found);
  }
}
