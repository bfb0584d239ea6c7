// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.papers.Message;
import org.plumbline.papers.Migration;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/** Writes offers of an earlier version anew; each old file is kept in a folder beside them. */
public final class Migrator {
  private static final List<String> COMMENT = List.of("# SPDX-License-Identifier: Apache-2.0");

  private final Library library;

  /**
   * One offer written anew.
   *
   * @param file the offer
   * @param kept where the old one is now
   * @param messages what was read otherwise, and what has to be asked for now
   */
  public record Moved(Path file, Path kept, List<Message> messages) {
    public Moved {
      messages = List.copyOf(messages);
    }
  }

  public Migrator(Library library) {
    this.library = library;
  }

  /**
   * Every offer of the folder that needs it; none where all are in the present form. Nothing is
   * written where any of them has a mistake.
   *
   * @throws org.plumbline.problem.BadInputException with every mistake
   */
  public List<Moved> migrate(Path folder) {
    Problems problems = new Problems();
    Migration migration =
        new Migration(
            library.home().resolve("controls"), library.workspace().vocabulary(), problems);
    Map<Path, Migration.Migrated> anew = new LinkedHashMap<>();
    for (Path file : new OrganisationFolder(folder).offers()) {
      Optional<YamlMap> map = Yaml.read(file, file.toString().replace('\\', '/'), problems);
      if (map.isPresent() && migration.needed(map.get())) {
        anew.put(file, migration.migrate(map.get(), COMMENT));
      }
    }
    problems.throwIfAny();
    List<Moved> out = new ArrayList<>();
    anew.forEach((file, text) -> out.add(write(file, text)));
    return out;
  }

  private static Moved write(Path file, Migration.Migrated text) {
    try {
      Path folder =
          Files.createDirectories(
              file.toAbsolutePath().resolve("../../" + OrganisationFolder.EARLIER).normalize());
      Path kept = free(folder, String.valueOf(file.getFileName()));
      Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      Files.writeString(part, text.yaml(), StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return new Moved(file, kept, text.messages());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** A name nobody has yet: what was kept before stays. */
  private static Path free(Path folder, String name) {
    Path path = folder.resolve(name);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(i + "-" + name);
    }
    return path;
  }
}
