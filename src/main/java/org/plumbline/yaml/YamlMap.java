// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.problem.Place;
import org.plumbline.problem.Printable;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping with positions. Each reading method notes what is wrong and goes on. */
public final class YamlMap {
  /** Longest text, in characters: three pages, ten times the longest of the shipped catalogues. */
  public static final int LONGEST_TEXT = 4_000;

  /** Longest name, title or key, in characters: it must fit a column and a line. */
  public static final int LONGEST_NAME = 200;

  private static final String KEY = "key";
  private static final int MOST_NUMBER = 999_999_999;

  private final Source source;
  private final Problems problems;
  private final boolean inBraces;
  private final Place place;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  YamlMap(Source source, MappingNode node, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.place = placeOf(source, node, 1);
    this.inBraces = node.getFlowStyle() == FlowStyle.FLOW;
    refuseSpecials(node);
    for (NodeTuple tuple : node.getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar)) {
        problems.error(YamlProblem.KEY_NOT_TEXT, placeOf(source, key, 1));
        continue;
      }
      refuseSpecials(key);
      YamlText name = checked(YamlText.of(source, key, scalar.getValue()), KEY, LONGEST_NAME);
      if (values.putIfAbsent(name.value(), tuple.getValueNode()) != null) {
        problems.error(YamlProblem.KEY_TWICE, name.place(), name.value());
      }
      keys.putIfAbsent(name.value(), key);
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
        unknown(key, known);
      }
    }
    return this;
  }

  /** A comma in a text without quotation marks makes a key of what follows it. */
  private void unknown(String key, Collection<String> known) {
    boolean bare =
        key.contains(" ")
            || values.get(key) instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    if (inBraces && bare && Spelling.nearest(key, known).isEmpty()) {
      problems.error(YamlProblem.UNQUOTED, placeOfKey(key), key);
    } else {
      problems.error(YamlProblem.UNKNOWN_KEY, placeOfKey(key), key, Spelling.hint(key, known));
    }
  }

  /** Required text; notes YAML-014 and answers empty text when absent or blank. */
  public YamlText text(String key) {
    return required(key, optional(key));
  }

  /** Required text that fits a column or a line, such as a name or a title. */
  public YamlText name(String key) {
    return required(key, optionalName(key));
  }

  private YamlText required(String key, Optional<YamlText> found) {
    boolean empty = found.isPresent() && found.get().value().isBlank();
    if (empty) {
      problems.error(YamlProblem.EMPTY, placeOfKey(key), key);
    } else if (!has(key)) {
      problems.error(YamlProblem.MISSING, placeOfKey(key), key);
    }
    return found.filter(text -> !empty).orElse(new YamlText("", placeOfKey(key)));
  }

  /** Text if the key is there. */
  public Optional<YamlText> optional(String key) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : scalar(node, key, LONGEST_TEXT);
  }

  /** Text that fits a column or a line, if the key is there. */
  public Optional<YamlText> optionalName(String key) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : scalar(node, key, LONGEST_NAME);
  }

  /** Text if the key is there, else the given value. */
  public String textOr(String key, String otherwise) {
    return optional(key).map(YamlText::value).orElse(otherwise);
  }

  /** A number of whole units, 0 or more; YAML-016 otherwise. */
  public int wholeNumber(String key, int otherwise) {
    return wholeNumber(key, otherwise, 0, MOST_NUMBER);
  }

  /** A number of whole units between two bounds; YAML-016 and YAML-023 otherwise. */
  public int wholeNumber(String key, int otherwise, int least, int most) {
    return optional(key)
        .flatMap(text -> converted().whole(text, key, least, most))
        .orElse(otherwise);
  }

  /** Yes or no; YAML-017 otherwise. */
  public boolean yes(String key, boolean otherwise) {
    return optional(key).flatMap(text -> converted().yes(text)).orElse(otherwise);
  }

  /** A length of time in whole days, written P30D; YAML-019 and YAML-023 otherwise. */
  public Optional<Integer> days(String key) {
    return days(key, 0);
  }

  /** A length of time in whole days, at least so many; YAML-019 and YAML-023 otherwise. */
  public Optional<Integer> days(String key, int least) {
    return optional(key).flatMap(text -> converted().days(text, key, least));
  }

  /** A calendar date YYYY-MM-DD; YAML-018 otherwise. */
  public Optional<LocalDate> date(String key) {
    return optional(key).flatMap(text -> converted().date(text));
  }

  private Conversion converted() {
    return new Conversion(problems);
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
        blank(node) ? YamlProblem.EMPTY_MAPPING : YamlProblem.NOT_A_MAPPING, placeOfKey(key), key);
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
        problems.error(YamlProblem.ITEM_NOT_A_MAPPING, placeOf(source, item, 1), key);
      }
    }
    return out;
  }

  /** A list of texts; a single text counts as a list of one; empty when the key is absent. */
  public List<YamlText> texts(String key) {
    Node node = values.get(key);
    if (node instanceof ScalarNode && !blank(node)) {
      return scalar(node, key, LONGEST_TEXT).stream().toList();
    }
    List<YamlText> out = new ArrayList<>();
    for (Node item : items(key)) {
      if (blank(item)) {
        problems.error(YamlProblem.EMPTY_ITEM, placeOf(source, item, 1), key);
      } else {
        scalar(item, key, LONGEST_TEXT).ifPresent(out::add);
      }
    }
    return out;
  }

  /** A list of texts and mappings; a single text or mapping counts as a list of one. */
  public <T> List<T> each(String key, Function<YamlText, T> text, Function<YamlMap, T> map) {
    if (isMap(key)) {
      return map(key).map(map).stream().toList();
    }
    if (!(values.get(key) instanceof SequenceNode)) {
      return texts(key).stream().map(text).toList();
    }
    List<T> out = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        out.add(map.apply(new YamlMap(source, mapping, problems)));
      } else if (blank(item)) {
        problems.error(YamlProblem.EMPTY_ITEM, placeOf(source, item, 1), key);
      } else {
        scalar(item, key, LONGEST_TEXT).map(text).ifPresent(out::add);
      }
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
        blank(node) ? YamlProblem.EMPTY_LIST : YamlProblem.NOT_A_LIST, placeOfKey(key), key);
    return List.of();
  }

  /** A key whose value is left out. */
  private static boolean blank(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  private Optional<YamlText> scalar(Node node, String key, int longest) {
    refuseSpecials(node);
    if (node instanceof ScalarNode scalar) {
      return Optional.of(checked(YamlText.of(source, node, scalar.getValue()), key, longest));
    }
    problems.error(YamlProblem.NOT_TEXT, placeOf(source, node, 1), key);
    return Optional.empty();
  }

  /** The text, cut where it is too long, so that later messages stay short. */
  private YamlText checked(YamlText text, String key, int longest) {
    OptionalInt other = Printable.firstOther(text.value());
    if (other.isPresent()) {
      problems.error(YamlProblem.UNPRINTABLE, text.place(), YamlText.named(other.getAsInt()));
    }
    int length = text.value().codePointCount(0, text.value().length());
    if (length <= longest) {
      return text;
    }
    problems.error(YamlProblem.TOO_LONG, text.place(), key, length, longest);
    int end = text.value().offsetByCodePoints(0, longest);
    return new YamlText(text.value().substring(0, end), text.place());
  }

  private void refuseSpecials(Node node) {
    if (node.getAnchor().isPresent()) {
      problems.error(YamlProblem.ALIAS, placeOf(source, node, 1));
    }
    Tag tag = node.getTag();
    boolean nothing = node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    if (!nothing && !Tag.STR.equals(tag) && !Tag.MAP.equals(tag) && !Tag.SEQ.equals(tag)) {
      problems.error(
          YamlProblem.TAG,
          placeOf(source, node, 1),
          tag.getValue().replace("tag:yaml.org,2002:", "!!"));
    }
  }

  static Place placeOf(Source source, Node node, int width) {
    return node.getStartMark()
        .map(m -> source.place(m.getLine(), m.getColumn(), width))
        .orElse(Place.of(source.name()));
  }
}
