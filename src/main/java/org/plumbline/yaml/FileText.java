// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The text of a YAML file to which items are added while everything that stands in it, comments
 * included, stays as it was typed.
 *
 * @param text the whole file
 */
public record FileText(String text) {

  /** The file cannot take another item in this place. */
  public static final class NoPlaceException extends Exception {
    private static final long serialVersionUID = 1L;

    NoPlaceException(String key) {
      super(key);
    }
  }

  /**
   * The file with one more item in the list under a key of its top.
   *
   * @throws NoPlaceException when the file is no mapping, or the key holds a text
   */
  public FileText added(String key, Answers item) throws NoPlaceException {
    MappingNode top = top(key);
    Optional<Node> value = value(top, key);
    return value.isPresent()
        ? into(value.get(), key, item)
        : appended(key + ":\n  - " + item.inOneLine() + "\n");
  }

  /**
   * The file with one more item in the list under a key of a mapping of its top; a single mapping
   * there becomes the first item of the list.
   *
   * @throws NoPlaceException when the file is no mapping, or a key holds a text
   */
  public FileText added(String parent, String key, Answers item) throws NoPlaceException {
    Optional<Node> found = value(top(parent), parent);
    String line = key + ": [" + item.inOneLine() + "]";
    if (found.isEmpty()) {
      return appended(parent + ":\n  " + line + "\n");
    }
    if (!(found.get() instanceof MappingNode mapping)) {
      throw new NoPlaceException(parent);
    }
    Optional<Node> value = value(mapping, key);
    if (value.isPresent()) {
      return into(value.get(), key, item);
    }
    if (mapping.getFlowStyle() == FlowStyle.FLOW) {
      return beforeEnd(mapping, line);
    }
    return after(lastLine(mapping), " ".repeat(start(mapping).getColumn()) + line);
  }

  /**
   * One mapping of a list.
   *
   * @param lines as they stand in the file, comments above it included, without the list's indent
   */
  public record Item(Answers values, String lines) {}

  /**
   * The mappings in the list under a key of the top; none where there is no such list.
   *
   * @throws NoPlaceException when the file is no mapping
   */
  public List<Item> items(String key) throws NoPlaceException {
    Optional<NodeTuple> entry = entry(top(key), key);
    List<Item> out = new ArrayList<>();
    if (entry.isPresent() && entry.get().getValueNode() instanceof SequenceNode list) {
      boolean flow = list.getFlowStyle() == FlowStyle.FLOW;
      int from = start(entry.get().getKeyNode()).getLine() + 1;
      for (Node each : list.getValue()) {
        if (each instanceof MappingNode mapping) {
          Answers values = Answers.of(mapping);
          int to = lastLine(mapping);
          String raw = flow ? "- " + values.inOneLine() : dedented(from, to, start(list));
          out.add(new Item(values, raw));
          from = to + 1;
        }
      }
    }
    return out;
  }

  private String dedented(int from, int to, Mark list) {
    String indent = " ".repeat(list.getColumn());
    return lines().subList(from, to + 1).stream()
        .map(l -> l.startsWith(indent) ? l.substring(indent.length()) : l)
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  /**
   * The text under a key of the top; empty where there is none.
   *
   * @throws NoPlaceException when the file is no mapping
   */
  public String textUnder(String key) throws NoPlaceException {
    return value(top(key), key).orElse(null) instanceof ScalarNode text ? text.getValue() : "";
  }

  /**
   * The texts in the list under a key of the top; none where there is no such list.
   *
   * @throws NoPlaceException when the file is no mapping
   */
  public List<String> textsUnder(String key) throws NoPlaceException {
    List<String> out = new ArrayList<>();
    if (value(top(key), key).orElse(null) instanceof SequenceNode list) {
      for (Node each : list.getValue()) {
        if (each instanceof ScalarNode text) {
          out.add(text.getValue());
        }
      }
    }
    return out;
  }

  /**
   * The mappings under a key of a mapping of the top, be it one or a list of them; none where the
   * file has none there.
   */
  public List<Answers> under(String parent, String key) {
    List<Answers> out = new ArrayList<>();
    try {
      Node value =
          value(top(parent), parent)
              .filter(MappingNode.class::isInstance)
              .flatMap(m -> value((MappingNode) m, key))
              .orElse(null);
      if (value instanceof MappingNode one) {
        out.add(Answers.of(one));
      } else if (value instanceof SequenceNode list) {
        list.getValue().stream()
            .filter(MappingNode.class::isInstance)
            .forEach(m -> out.add(Answers.of((MappingNode) m)));
      }
    } catch (NoPlaceException e) {
      return out;
    }
    return out;
  }

  /**
   * The mapping under a key of the top; an empty one where there is none.
   *
   * @throws NoPlaceException when the file is no mapping
   */
  public Answers mapping(String key) throws NoPlaceException {
    return value(top(key), key)
        .filter(MappingNode.class::isInstance)
        .map(n -> Answers.of((MappingNode) n))
        .orElseGet(() -> new Answers(org.plumbline.problem.Place.of("")));
  }

  /**
   * The file with other lines in place of a key of its top and what stands under it; they come at
   * the end where the key is new.
   *
   * @param lines the key with its value, without a line break at the end
   * @throws NoPlaceException when the file is no mapping
   */
  public FileText replaced(String key, String lines) throws NoPlaceException {
    Optional<NodeTuple> entry = entry(top(key), key);
    if (entry.isEmpty()) {
      return appended(lines + "\n");
    }
    List<String> all = lines();
    int from = start(entry.get().getKeyNode()).getLine();
    all.subList(from, Math.max(from, lastLine(entry.get().getValueNode())) + 1).clear();
    all.add(from, lines);
    return new FileText(String.join("\n", all));
  }

  private MappingNode top(String key) throws NoPlaceException {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setBufferSize(text.length() + 2)
            .build();
    try {
      if (new Compose(settings).composeString(text).orElse(null) instanceof MappingNode mapping) {
        return mapping;
      }
    } catch (YamlEngineException e) {
      // no place in what is no YAML; whoever reads the file says what is wrong with it
    }
    throw new NoPlaceException(key);
  }

  private static Optional<Node> value(MappingNode mapping, String key) {
    return entry(mapping, key).map(NodeTuple::getValueNode);
  }

  private static Optional<NodeTuple> entry(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst();
  }

  private FileText into(Node value, String key, Answers item) throws NoPlaceException {
    boolean flow = value instanceof CollectionNode<?> many && many.getFlowStyle() == FlowStyle.FLOW;
    if (value instanceof SequenceNode list) {
      return flow
          ? beforeEnd(list, item.inOneLine())
          : after(lastLine(list), " ".repeat(start(list).getColumn()) + "- " + item.inOneLine());
    }
    if (!(value instanceof MappingNode mapping)) {
      throw new NoPlaceException(key);
    }
    return flow ? wrapped(mapping, item) : listed(mapping, item);
  }

  /** Before the closing brace or bracket. */
  private FileText beforeEnd(CollectionNode<?> node, String added) {
    int at = offset(end(node)) - 1;
    String comma = node.getValue().isEmpty() ? "" : ", ";
    return new FileText(text.substring(0, at).stripTrailing() + comma + added + text.substring(at));
  }

  private FileText wrapped(MappingNode mapping, Answers item) {
    int from = offset(start(mapping));
    int to = offset(end(mapping));
    return new FileText(
        text.substring(0, from)
            + "["
            + text.substring(from, to)
            + ", "
            + item.inOneLine()
            + "]"
            + text.substring(to));
  }

  /** A mapping over several lines becomes the first item of a list. */
  private FileText listed(MappingNode mapping, Answers item) {
    List<String> lines = lines();
    int first = start(mapping).getLine();
    int last = lastLine(mapping);
    String indent = " ".repeat(start(mapping).getColumn());
    for (int i = first; i <= last; i++) {
      String rest = lines.get(i);
      if (!rest.isBlank()) {
        String before = i == first ? indent + "- " : "  ";
        lines.set(i, before + (i == first ? rest.substring(indent.length()) : rest));
      }
    }
    lines.add(last + 1, indent + "- " + item.inOneLine());
    return new FileText(String.join("\n", lines));
  }

  private FileText after(int line, String added) {
    List<String> lines = lines();
    lines.add(line + 1, added);
    return new FileText(String.join("\n", lines));
  }

  /** The file with lines at its end. */
  public FileText appended(String lines) {
    return new FileText((text.endsWith("\n") ? text : text + "\n") + lines);
  }

  private List<String> lines() {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  /** The last line on which something of a node stands. */
  private static int lastLine(Node node) {
    if (node instanceof CollectionNode<?> many
        && many.getFlowStyle() != FlowStyle.FLOW
        && !many.getValue().isEmpty()) {
      Object last = many.getValue().get(many.getValue().size() - 1);
      return last instanceof NodeTuple tuple
          ? Math.max(lastLine(tuple.getKeyNode()), lastLine(tuple.getValueNode()))
          : lastLine((Node) last);
    }
    Mark end = end(node);
    boolean before = end.getColumn() == 0 && end.getLine() > start(node).getLine();
    return before ? end.getLine() - 1 : end.getLine();
  }

  private static Mark start(Node node) {
    return node.getStartMark().orElseThrow();
  }

  private static Mark end(Node node) {
    return node.getEndMark().orElseThrow();
  }

  /** Where a mark stands in the text; marks count whole characters. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
