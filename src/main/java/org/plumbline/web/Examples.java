// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.application.OrganizationText;
import org.plumbline.engagement.OrganisationFolder;
import org.springframework.stereotype.Component;

/** Invented organizations with their offers, as far as the home has them. */
@Component
class Examples {
  private final Path folder;

  Examples(Office office) {
    this.folder = office.library().home().resolve("examples");
  }

  /**
   * One of them.
   *
   * @param id name of its folder
   * @param title its name
   * @param offers how many it has
   */
  record Example(String id, String title, int offers) {}

  List<Example> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> each = Files.list(folder)) {
      return each.filter(Files::isDirectory).sorted().map(Examples::example).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static Example example(Path each) {
    String id = String.valueOf(each.getFileName()).replace("/", "");
    String name =
        new OrganisationFolder(each)
            .organisation()
            .map(Examples::text)
            .map(t -> new OrganizationText(t).text("name"))
            .orElse("");
    return new Example(
        id, name.isEmpty() ? id : name, new OrganisationFolder(each).offers().size());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  Optional<Example> named(String id) {
    return all().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  Map<String, byte[]> files(Example example) {
    try {
      return Edits.read(folder.resolve(example.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(example.id(), e);
    }
  }
}
