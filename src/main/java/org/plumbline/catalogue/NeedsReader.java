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
import org.plumbline.capability.Fact;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Vocabulary;
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
        problems.error(
            "CAT-013",
            item.place(),
            "these `any` lists make more than " + MOST_ALTERNATIVES + " alternatives",
            "say it with fewer alternatives");
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
        find(vocabulary.capabilities(), id, "CAT-001", "capability", "capabilities");
    Optional<NamedFunction> function =
        map.optional("function")
            .flatMap(f -> find(vocabulary.functions(), f, "CAT-002", "function", "functions"));
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
      problems.error(
          "CAT-008",
          map.optional("basis").map(YamlText::place).orElse(map.placeOfKey("basis")),
          value.isEmpty() ? "a need must say on what it rests" : "unknown basis `" + value + "`",
          value.isEmpty()
              ? "add `basis: text`, `law`, `guidance` or `practice`"
              : Spelling.help(value, Basis.spellings(), ""));
    }
    return basis.orElse(Basis.PRACTICE);
  }

  /** A condition on a fact, such as {@code wireless} or {@code consumers>=5000}. */
  Optional<FactRule> rule(YamlText text) {
    Matcher matcher = RULE.matcher(text.value().strip());
    if (!matcher.matches()) {
      problems.error(
          "CAT-003",
          text.place(),
          "`" + text.value() + "` is no condition on a fact",
          "write the name of a fact, or `fact>=5000` for a number");
      return Optional.empty();
    }
    Optional<Fact> fact =
        find(
            vocabulary.facts(),
            new YamlText(matcher.group(1), text.place()),
            "CAT-003",
            "fact",
            "facts");
    boolean number = matcher.group(2) != null;
    if (fact.isPresent() && fact.get().number() != number) {
      problems.error(
          "CAT-003",
          text.place(),
          "`" + fact.get().id() + "` is answered with " + (number ? "yes or no" : "a number"),
          number ? "leave the number out" : "write `" + fact.get().id() + ">=5000`");
    }
    return fact.map(f -> new FactRule(f, number ? Integer.parseInt(matcher.group(2)) : 1));
  }

  private <T> Optional<T> find(
      Map<String, T> known, YamlText text, String code, String what, String file) {
    T found = known.get(text.value());
    if (found == null && !text.value().isEmpty()) {
      problems.error(
          code,
          text.place(),
          "unknown " + what + " `" + text.value() + "`",
          Spelling.help(
              text.value(),
              known.keySet(),
              "known ones are in controls/vocabulary/" + file + ".yaml"));
    }
    return Optional.ofNullable(found);
  }
}
