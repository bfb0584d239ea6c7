// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.capability.Declared;
import org.plumbline.capability.InForce;
import org.plumbline.capability.InForceReader;
import org.plumbline.catalogue.Crosswalk.Document;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the crosswalks under {@code controls/crosswalks}, each checked against the frameworks. */
public final class CrosswalkReader {
  private static final String NAME = "controls/crosswalks/";
  private static final String DOCUMENTS = "documents.yaml";

  private final KnownIds known;
  private final Problems problems;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, String> noneFound = new HashMap<>();
  private final Map<String, YamlText> pairs = new HashMap<>();

  private CrosswalkReader(List<Framework> frameworks, Problems problems) {
    this.known = new KnownIds(frameworks, problems);
    this.problems = problems;
    frameworks.forEach(f -> documents.put(f.id(), Document.of(f)));
  }

  /**
   * Every crosswalk; none when there is no such folder. Problems XWK-001 to XWK-009.
   *
   * @throws UncheckedIOException when the disk fails
   */
  public static Crosswalks readAll(
      Path controlsFolder, List<Framework> frameworks, Problems problems) {
    Path folder = controlsFolder.resolve("crosswalks");
    if (!Files.isDirectory(folder)) {
      return Crosswalks.NONE;
    }
    return new CrosswalkReader(frameworks, problems).read(folder);
  }

  private Crosswalks read(Path folder) {
    Yaml.read(folder.resolve(DOCUMENTS), NAME + DOCUMENTS, problems).ifPresent(this::documents);
    List<Crosswalk> read = new ArrayList<>();
    parse(folder).forEach(map -> crosswalk(map).ifPresent(read::add));
    List<String> order = List.copyOf(documents.keySet());
    read.sort(Comparator.comparingInt(c -> order.indexOf(c.from().id())));
    return new Crosswalks(read, noneFound);
  }

  private List<YamlMap> parse(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      List<String> names =
          found
              .map(p -> String.valueOf(p.getFileName()))
              .filter(n -> n.endsWith(".yaml") && !n.equals(DOCUMENTS))
              .sorted()
              .toList();
      return names.parallelStream()
          .flatMap(n -> Yaml.read(folder.resolve(n), NAME + n, problems).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private void documents(YamlMap top) {
    top.allow("documents", "none_found");
    for (YamlMap map : top.maps("documents")) {
      map.allow("id", "title", "short");
      YamlText id = map.text("id");
      Document document =
          new Document(id.value(), map.text("title").value(), map.text("short").value(), false);
      Document other = documents.putIfAbsent(id.value(), document);
      if (other != null) {
        problems.error(
            other.framework() ? CrosswalkProblem.FRAMEWORK : CrosswalkProblem.DOCUMENT_TWICE,
            id.place(),
            id.value());
      }
    }
    for (YamlMap map : top.maps("none_found")) {
      map.allow("framework", "says");
      document(map, "framework").ifPresent(d -> noneFound.put(d.id(), map.text("says").value()));
    }
  }

  private Optional<Crosswalk> crosswalk(YamlMap map) {
    List<String> keys = new ArrayList<>(InForceReader.KEYS);
    keys.addAll(
        List.of("from", "to", "relation", "source", "copy_read", "doubts", "links", "also"));
    map.allow(keys.toArray(String[]::new));
    Optional<Document> from = document(map, "from");
    Optional<Document> to = document(map, "to");
    String source = map.text("source").value();
    InForce inForce = new InForceReader(problems, CrosswalkProblem.DATES).read(map);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    onePair(from.get(), to.get(), map.text("to"));
    return Optional.of(
        new Crosswalk(
            from.get(),
            to.get(),
            source,
            map.textOr("copy_read", ""),
            inForce,
            map.textOr("doubts", ""),
            new LinkReader(from.get(), to.get(), known, problems).read(map)));
  }

  private void onePair(Document from, Document to, YamlText at) {
    YamlText other = pairs.putIfAbsent(from.id() + " " + to.id(), at);
    if (other != null) {
      problems.error(
          CrosswalkProblem.PAIR_TWICE, at.place(), from.id(), to.id(), other.place().file());
    }
  }

  private Optional<Document> document(YamlMap map, String key) {
    YamlText id = map.text(key);
    Document known = documents.get(id.value());
    if (known == null && !id.value().isEmpty()) {
      problems.error(
          CrosswalkProblem.DOCUMENT,
          id.place(),
          id.value(),
          Spelling.hint(id.value(), documents.keySet(), Phrase.of(Declared.DOCUMENTS)));
    }
    return Optional.ofNullable(known);
  }
}
