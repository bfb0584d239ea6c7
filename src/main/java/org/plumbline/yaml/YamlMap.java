// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping with positions. Each reading method notes what is wrong and goes on. */
public final class YamlMap {
  private final Source source;
  private final Problems problems;
  private final Place place;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  YamlMap(Source source, MappingNode node, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.place = placeOf(source, node, 1);
    refuseSpecials(node);
    for (NodeTuple tuple : node.getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar)) {
        problems.error(
            "YAML-011",
            placeOf(source, key, 1),
            "a key must be plain text",
            "write one word before the colon");
        continue;
      }
      refuseSpecials(key);
      if (values.putIfAbsent(scalar.getValue(), tuple.getValueNode()) != null) {
        problems.error(
            "YAML-012",
            placeOf(source, key, scalar.getValue().length()),
            "key `" + scalar.getValue() + "` stands twice",
            "keep one of them");
      }
      keys.putIfAbsent(scalar.getValue(), key);
    }
  }

  /** Where the mapping starts. */
  public Place place() {
    return place;
  }

  /** Where a key stands, or the mapping when it is absent. */
  public Place placeOfKey(String key) {
    Node node = keys.get(key);
    return node == null ? place : placeOf(source, node, key.length());
  }

  /** The keys in the order of the file. */
  public Set<String> keys() {
    return keys.keySet();
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Refuses every key that is not among these (YAML-013). */
  public YamlMap allow(String... allowed) {
    Collection<String> known = List.of(allowed);
    for (String key : keys.keySet()) {
      if (!known.contains(key)) {
        problems.error(
            "YAML-013",
            placeOfKey(key),
            "unknown key `" + key + "`",
            Spelling.help(key, known, ""));
      }
    }
    return this;
  }

  /** Required text; notes YAML-014 and answers empty text when absent or blank. */
  public YamlText text(String key) {
    Optional<YamlText> found = optional(key);
    boolean empty = found.isPresent() && found.get().value().isBlank();
    if (empty || !has(key)) {
      problems.error(
          "YAML-014",
          placeOfKey(key),
          "`" + key + "` is " + (empty ? "empty" : "missing"),
          empty ? "write a value after the colon" : "add `" + key + ":` with a value");
    }
    return found.filter(text -> !empty).orElse(new YamlText("", placeOfKey(key)));
  }

  /** Text if the key is there. */
  public Optional<YamlText> optional(String key) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : scalar(node, key);
  }

  /** Text if the key is there, else the given value. */
  public String textOr(String key, String otherwise) {
    return optional(key).map(YamlText::value).orElse(otherwise);
  }

  /** A number of whole units, 0 or more; YAML-016 otherwise. */
  public int wholeNumber(String key, int otherwise) {
    Optional<YamlText> found = optional(key);
    if (found.isEmpty()) {
      return otherwise;
    }
    String digits = found.get().value().replace(",", "").replace("_", "");
    if (!digits.matches("\\d{1,9}")) {
      problems.error(
          "YAML-016",
          found.get().place(),
          "`" + found.get().value() + "` is not a whole number for `" + key + "`",
          "write digits only, such as 38000");
      return otherwise;
    }
    return Integer.parseInt(digits);
  }

  /** Yes or no; YAML-017 otherwise. */
  public boolean yes(String key, boolean otherwise) {
    Optional<YamlText> found = optional(key);
    if (found.isEmpty()) {
      return otherwise;
    }
    return switch (found.get().value()) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> {
        problems.error(
            "YAML-017",
            found.get().place(),
            "`" + found.get().value() + "` is neither yes nor no",
            "write `yes` or `no`");
        yield otherwise;
      }
    };
  }

  /** A length of time in whole days, written P30D; YAML-019 otherwise. */
  public Optional<Integer> days(String key) {
    Optional<YamlText> found = optional(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String value = found.get().value();
    if (!value.matches("P\\d{1,6}D")) {
      problems.error(
          "YAML-019",
          found.get().place(),
          "`" + value + "` is no length of time in days",
          "write it as P and D around the days, such as P30D");
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(value.substring(1, value.length() - 1)));
  }

  /** A calendar date YYYY-MM-DD; YAML-018 otherwise. */
  public Optional<LocalDate> date(String key) {
    Optional<YamlText> found = optional(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(found.get().value()));
    } catch (DateTimeParseException e) {
      problems.error(
          "YAML-018",
          found.get().place(),
          "`" + found.get().value() + "` is no date",
          "write it as YYYY-MM-DD, such as 2026-11-24");
      return Optional.empty();
    }
  }

  /** A mapping under a key, if there; YAML-015 when it is something else. */
  public Optional<YamlMap> map(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(source, mapping, problems));
    }
    problems.error(
        "YAML-015",
        placeOfKey(key),
        "`" + key + "` must be a mapping",
        "indent `key: value` lines under it");
    return Optional.empty();
  }

  /** True when the value under the key is a mapping. */
  public boolean isMap(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** A list of mappings; empty when the key is absent. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> out = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        out.add(new YamlMap(source, mapping, problems));
      } else {
        problems.error(
            "YAML-015",
            placeOf(source, item, 1),
            "an item of `" + key + "` must be a mapping",
            "write `- key: value`");
      }
    }
    return out;
  }

  /** A list of texts; a single text counts as a list of one; empty when the key is absent. */
  public List<YamlText> texts(String key) {
    Node node = values.get(key);
    if (node instanceof ScalarNode) {
      return scalar(node, key).filter(t -> !t.value().isEmpty()).stream().toList();
    }
    List<YamlText> out = new ArrayList<>();
    for (Node item : items(key)) {
      scalar(item, key).ifPresent(out::add);
    }
    return out;
  }

  /** True when a list stands under the key and nothing is in it. */
  public boolean emptyList(String key) {
    return values.get(key) instanceof SequenceNode sequence && sequence.getValue().isEmpty();
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      refuseSpecials(node);
      return sequence.getValue();
    }
    problems.error(
        "YAML-015", placeOfKey(key), "`" + key + "` must be a list", "write `- ` before each item");
    return List.of();
  }

  private Optional<YamlText> scalar(Node node, String key) {
    refuseSpecials(node);
    if (node instanceof ScalarNode scalar) {
      return Optional.of(YamlText.of(source, node, scalar.getValue()));
    }
    problems.error(
        "YAML-015",
        placeOf(source, node, 1),
        "`" + key + "` must be plain text",
        "write the value on one line after the colon");
    return Optional.empty();
  }

  private void refuseSpecials(Node node) {
    if (node.getAnchor().isPresent()) {
      problems.error("YAML-007", placeOf(source, node, 1), Yaml.NO_ALIASES, Yaml.WRITE_OUT);
    }
    Tag tag = node.getTag();
    boolean nothing = node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    if (!nothing && !Tag.STR.equals(tag) && !Tag.MAP.equals(tag) && !Tag.SEQ.equals(tag)) {
      problems.error(
          "YAML-008",
          placeOf(source, node, 1),
          "tags such as `"
              + tag.getValue().replace("tag:yaml.org,2002:", "!!")
              + "` are not allowed",
          "remove the tag");
    }
  }

  static Place placeOf(Source source, Node node, int width) {
    return node.getStartMark()
        .map(m -> source.place(m.getLine(), m.getColumn(), width))
        .orElse(Place.of(source.name()));
  }
}
