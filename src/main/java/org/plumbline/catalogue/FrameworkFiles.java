// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * The files of one framework, each read from disk once, for parsing and for the hash alike.
 *
 * @param top {@code framework.yaml}
 * @param families the family files it lists, in its order
 * @param whole false when one of them could not be read
 * @param objectives {@code objectives.yaml}, which few frameworks have
 * @param sha256 over the files in that order, each preceded by its name
 */
record FrameworkFiles(
    YamlMap top,
    List<YamlMap> families,
    boolean whole,
    Optional<YamlMap> objectives,
    String sha256) {
  private static final String OBJECTIVES = "objectives.yaml";
  private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

  @SuppressWarnings("ArrayRecordComponent")
  private record Loaded(String file, byte[] bytes, Optional<YamlMap> map) {}

  static FrameworkFiles read(Path folder, Problems problems) {
    Path parent = folder.getParent();
    String name =
        "controls/"
            + (parent == null ? "frameworks" : parent.getFileName())
            + "/"
            + folder.getFileName()
            + "/";
    Loaded first = load(folder, name, "framework.yaml", problems);
    YamlMap top =
        first
            .map()
            .or(() -> Yaml.parse(EMPTY, name + "framework.yaml", new Problems()))
            .orElseThrow();
    top.allow(
        "id",
        "title",
        "short",
        "issuer",
        "edition",
        "status",
        "effective_from",
        "effective_until",
        "replaced_by",
        "dates_source",
        "dates_confidence",
        "published_on",
        "read_on",
        "source",
        "link",
        "cite",
        "regime",
        "families",
        "intervals");
    List<String> families = new ArrayList<>();
    for (YamlText text : top.texts("families")) {
      if (!text.value().matches("[a-z0-9-]+") || families.contains(text.value())) {
        problems.error(CatalogueProblem.FAMILY_FILE, text.place(), text.value());
      } else {
        families.add(text.value());
      }
    }
    List<Loaded> parts =
        families.parallelStream()
            .map(family -> load(folder, name, family + ".yaml", problems))
            .toList();
    Optional<Loaded> objectives =
        Files.exists(folder.resolve(OBJECTIVES))
            ? Optional.of(load(folder, name, OBJECTIVES, problems))
            : Optional.empty();
    MessageDigest digest = Sha256.digest();
    update(digest, first);
    parts.forEach(part -> update(digest, part));
    objectives.ifPresent(part -> update(digest, part));
    return new FrameworkFiles(
        top,
        parts.stream().flatMap(part -> part.map().stream()).toList(),
        parts.stream().allMatch(part -> part.map().isPresent()),
        objectives.flatMap(Loaded::map),
        HexFormat.of().formatHex(digest.digest()));
  }

  private static Loaded load(Path folder, String prefix, String file, Problems problems) {
    Path path = folder.resolve(file);
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > Yaml.LARGEST_FILE) {
        // Reports what is wrong without reading the file.
        return new Loaded(file, new byte[0], Yaml.read(path, prefix + file, problems));
      }
      byte[] bytes = Files.readAllBytes(path);
      return new Loaded(file, bytes, Yaml.parse(bytes, prefix + file, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(prefix + file, e);
    }
  }

  private static void update(MessageDigest digest, Loaded part) {
    digest.update(part.file().getBytes(StandardCharsets.UTF_8));
    digest.update(part.bytes());
  }
}
