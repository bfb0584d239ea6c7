// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The same mapping a YAML file holds, made of answers that stand elsewhere, such as in the cells of
 * a workbook. Readers of files read it as it is, and each problem names the place of the answer.
 */
public final class Answers {
  private final Place place;
  private final Map<String, Value> values = new LinkedHashMap<>();

  /** What may stand under a key. */
  private sealed interface Value {}

  private record Text(String text, Place place) implements Value {}

  private record Mapping(Answers answers) implements Value {}

  private record Several(List<Value> items, Place place) implements Value {}

  /**
   * An empty mapping.
   *
   * @param place where what it speaks of stands
   */
  public Answers(Place place) {
    this.place = place;
  }

  public Place place() {
    return place;
  }

  /** The same as it stands in a file already; texts stay as they are spelled. */
  static Answers of(MappingNode node) {
    Answers out = new Answers(Place.of(""));
    for (NodeTuple each : node.getValue()) {
      if (each.getKeyNode() instanceof ScalarNode key) {
        out.values.put(key.getValue(), value(each.getValueNode()));
      }
    }
    return out;
  }

  private static Value value(Node node) {
    Place nowhere = Place.of("");
    if (node instanceof MappingNode mapping) {
      return new Mapping(of(mapping));
    }
    if (node instanceof SequenceNode list) {
      return new Several(list.getValue().stream().map(Answers::value).toList(), nowhere);
    }
    return new Text(node instanceof ScalarNode scalar ? scalar.getValue() : "", nowhere);
  }

  /** Where the text under a key stands; the place of the whole where there is none. */
  public Place placeOf(String key) {
    return values.get(key) instanceof Text text ? text.place() : place;
  }

  /** The text under a key; empty where there is none. */
  public String text(String key) {
    return values.get(key) instanceof Text text ? text.text() : "";
  }

  /** The texts in the list under a key; a single text is a list of one. */
  public List<String> texts(String key) {
    Value value = values.get(key);
    if (value instanceof Several several) {
      return several.items().stream()
          .flatMap(i -> i instanceof Text t ? java.util.stream.Stream.of(t.text()) : null)
          .toList();
    }
    return value instanceof Text text ? List.of(text.text()) : List.of();
  }

  /** The mapping without a key. */
  public Answers without(String key) {
    values.remove(key);
    return this;
  }

  /** Whether nothing has been answered. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** A text under a key; a blank one leaves the key out. */
  public Answers put(String key, String text, Place at) {
    if (!text.isBlank()) {
      values.put(key, new Text(text.strip(), at));
    }
    return this;
  }

  /** A text of this mapping's own place. */
  public Answers put(String key, String text) {
    return put(key, text, place);
  }

  /** A mapping under a key; an empty one leaves the key out. */
  public Answers put(String key, Answers mapping) {
    if (!mapping.isEmpty()) {
      values.put(key, new Mapping(mapping));
    }
    return this;
  }

  /** A list of texts under a key; an empty one stays: it says that there is nothing. */
  public Answers putTexts(String key, List<String> texts, Place at) {
    List<Value> items = new ArrayList<>();
    texts.forEach(text -> items.add(new Text(text, at)));
    values.put(key, new Several(items, at));
    return this;
  }

  /** One more mapping in the list under a key. */
  public Answers add(String key, Answers mapping) {
    List<Value> items = new ArrayList<>();
    if (values.get(key) instanceof Several several) {
      items.addAll(several.items());
    }
    items.add(new Mapping(mapping));
    values.put(key, new Several(items, mapping.place()));
    return this;
  }

  /** The mappings in the list under a key; none where there is no list. */
  public List<Answers> items(String key) {
    List<Answers> out = new ArrayList<>();
    if (values.get(key) instanceof Several several) {
      for (Value item : several.items()) {
        if (item instanceof Mapping mapping) {
          out.add(mapping.answers());
        }
      }
    }
    return out;
  }

  /** The mapping under a key; an empty one where there is none. */
  public Answers at(String key) {
    return values.get(key) instanceof Mapping mapping ? mapping.answers() : new Answers(place);
  }

  /** The keys in their order. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /**
   * The mapping as readers take it.
   *
   * @param name what the answers come from, as the user would name it
   */
  public YamlMap read(String name, Problems problems) {
    List<Place> places = new ArrayList<>();
    MappingNode node = mapping(this, places);
    return new YamlMap(new Source(name, places), node, problems);
  }

  private static MappingNode mapping(Answers answers, List<Place> places) {
    Optional<Mark> start = mark(answers.place, places);
    List<NodeTuple> tuples = new ArrayList<>();
    answers.values.forEach(
        (key, value) ->
            tuples.add(
                new NodeTuple(scalar(key, mark(placeOf(value), places)), node(value, places))));
    return new MappingNode(Tag.MAP, true, tuples, FlowStyle.BLOCK, start, start);
  }

  private static Place placeOf(Value value) {
    if (value instanceof Text text) {
      return text.place();
    }
    return value instanceof Several several ? several.place() : ((Mapping) value).answers().place;
  }

  private static Node node(Value value, List<Place> places) {
    if (value instanceof Mapping mapping) {
      return mapping(mapping.answers(), places);
    }
    Optional<Mark> at = mark(placeOf(value), places);
    if (value instanceof Text text) {
      return scalar(text.text(), at);
    }
    List<Node> items = new ArrayList<>();
    ((Several) value).items().forEach(item -> items.add(node(item, places)));
    return new SequenceNode(Tag.SEQ, true, items, FlowStyle.BLOCK, at, at);
  }

  private static Node scalar(String text, Optional<Mark> at) {
    return new ScalarNode(Tag.STR, true, text, ScalarStyle.DOUBLE_QUOTED, at, at);
  }

  /** A mark whose line is the number of the place. */
  private static Optional<Mark> mark(Place place, List<Place> places) {
    places.add(place);
    return Optional.of(new Mark("", 0, places.size() - 1, 0, new int[] {0}, 0));
  }

  /**
   * The mapping as the text of a YAML file; texts stand in quotation marks where they need them.
   */
  public String yaml() {
    StringBuilder out = new StringBuilder();
    block(this, "", out);
    return out.toString();
  }

  private static void block(Answers answers, String indent, StringBuilder out) {
    answers.values.forEach(
        (key, value) -> {
          out.append(indent).append(quoted(key)).append(':');
          if (value instanceof Mapping mapping) {
            out.append('\n');
            block(mapping.answers(), indent + "  ", out);
          } else if (value instanceof Several several && mappings(several)) {
            out.append('\n');
            several
                .items()
                .forEach(i -> out.append(indent).append("  - ").append(flow(i)).append('\n'));
          } else {
            out.append(' ').append(flow(value)).append('\n');
          }
        });
  }

  private static boolean mappings(Several several) {
    return several.items().stream().anyMatch(Mapping.class::isInstance);
  }

  /** The mapping in braces, in one line. */
  public String inOneLine() {
    return flow(new Mapping(this));
  }

  private static String flow(Value value) {
    if (value instanceof Text text) {
      return quoted(text.text());
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof Several several) {
      several.items().forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    ((Mapping) value).answers().values.forEach((k, v) -> parts.add(quoted(k) + ": " + flow(v)));
    return "{" + String.join(", ", parts) + "}";
  }

  /** A text as it may stand in a file: in quotation marks unless it is one plain word. */
  public static String quoted(String text) {
    if (text.matches("[A-Za-z0-9][A-Za-z0-9._/-]*")) {
      return text;
    }
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
