// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlText;

/** The bodies of law a framework may belong to: an unknown one would lose its gates in silence. */
record KnownRegimes(Set<String> ids) {
  private static final String ENDING = ".yaml";

  /** Where no folder declares them. */
  private static final List<String> BUILT_IN =
      List.of(
          "cmmc-1", "cmmc-2", "cmmc-3", "glba", "hipaa", "hipaa-proposed", "nist-800-53", "other");

  KnownRegimes {
    ids = Set.copyOf(ids);
  }

  /** Those of {@code controls/regimes}, one a file, or the built-in ones. */
  static KnownRegimes below(Path controlsFolder) {
    Path folder = controlsFolder.resolve("regimes");
    if (!Files.isDirectory(folder)) {
      return new KnownRegimes(Set.copyOf(BUILT_IN));
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> ids = new TreeSet<>();
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .forEach(name -> ids.add(name.substring(0, name.length() - ENDING.length())));
      return new KnownRegimes(ids);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** The regime a text names; CAT-021 when there is none of that name. */
  String named(YamlText text, Problems problems) {
    if (!text.value().isEmpty() && !ids.contains(text.value())) {
      problems.error(
          CatalogueProblem.REGIME,
          text.place(),
          text.value(),
          Spelling.hint(text.value(), new TreeSet<>(ids)));
    }
    return text.value();
  }
}
