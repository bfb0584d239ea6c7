// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;
import org.plumbline.wording.BuiltInWords;

/** A start from the compiled catalogue and one from its YAML know the same. */
class CompiledCatalogueTest {
  private static final Path HOME = Path.of("");

  @TempDir Path folder;

  @Test
  void the_shipped_catalogue_compiled_equals_what_its_yaml_says() {
    Workspace compiled = compiled(HOME, bytes(HOME)).orElseThrow();
    Workspace read = Workspace.read(HOME, new Problems());
    assertEquals(read, compiled.at(HOME, Optional.empty()));
    assertEquals(read.crosswalks(), compiled.crosswalks());
    assertEquals(orders(read), orders(compiled));
  }

  /** What equal maps do not tell: the order in which their entries are listed. */
  private static List<List<String>> orders(Workspace workspace) {
    Vocabulary words = workspace.vocabulary();
    return Stream.concat(
            Stream.of(
                words.capabilities().keySet(),
                words.functions().keySet(),
                words.facts().keySet(),
                words.evidence().keySet()),
            workspace.everyFramework().stream().map(f -> f.families().keySet()))
        .map(List::copyOf)
        .toList();
  }

  @Test
  void the_same_catalogue_compiled_again_is_the_same_file() {
    assertArrayEquals(bytes(HOME), bytes(HOME));
  }

  @Test
  void a_copy_of_the_catalogue_elsewhere_has_the_same_key() throws IOException {
    byte[] file = bytes(HOME);
    copy();
    assertEquals(folder, compiled(folder, file).orElseThrow().home());
  }

  @Test
  void a_catalogue_with_one_letter_changed_is_read_from_its_yaml() throws IOException {
    byte[] file = bytes(HOME);
    copy();
    Path changed = folder.resolve("controls/frameworks/cmmc-level-1/ac.yaml");
    Files.writeString(changed, Files.readString(changed).replaceFirst("title: \\w", "title: X"));
    assertTrue(compiled(folder, file).isEmpty());
  }

  @Test
  void a_catalogue_with_one_file_more_or_renamed_is_read_from_its_yaml() throws IOException {
    byte[] file = bytes(HOME);
    copy();
    Path added = Files.writeString(folder.resolve("models/other.yaml"), "id: other\n");
    assertTrue(compiled(folder, file).isEmpty());
    Files.delete(added);
    Path renamed = folder.resolve("controls/frameworks/cmmc-level-1/objectives.yaml");
    Files.move(renamed, renamed.resolveSibling("examples.yaml"));
    assertTrue(compiled(folder, file).isEmpty());
  }

  @Test
  void what_cannot_be_read_is_left_to_the_readers_to_tell() throws IOException {
    byte[] file = bytes(HOME);
    copy();
    Files.createDirectory(folder.resolve("models/a-folder.yaml"));
    CompletableFuture<CatalogueFiles> files =
        CompletableFuture.supplyAsync(() -> CatalogueFiles.of(folder));
    assertTrue(CompiledCatalogue.workspace(folder, file, files).isEmpty());
  }

  @Test
  void a_catalogue_with_a_mistake_is_not_compiled() throws IOException {
    copy();
    Path changed = folder.resolve("controls/frameworks/cmmc-level-1/ac.yaml");
    Files.writeString(changed, Files.readString(changed).replaceFirst("needs: \\w", "needs: xx"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(BadInputException.class, () -> CompiledCatalogue.write(folder, out));
    assertEquals(0, out.size());
  }

  @Test
  void the_build_writes_the_files_it_is_asked_for() throws IOException {
    Path file = folder.resolve("below/catalogue.compiled");
    Path words = folder.resolve("words.compiled");
    CompiledCatalogue.main("", file.toString(), words.toString());
    assertArrayEquals(bytes(HOME), Files.readAllBytes(file));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BuiltInWords.compile(out);
    assertArrayEquals(out.toByteArray(), Files.readAllBytes(words));
  }

  private static Optional<Workspace> compiled(Path home, byte[] file) {
    return CompiledCatalogue.workspace(
        home, file, CompletableFuture.completedFuture(CatalogueFiles.of(home)));
  }

  private static byte[] bytes(Path home) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledCatalogue.write(home, out);
    return out.toByteArray();
  }

  private void copy() throws IOException {
    for (String part : List.of("controls", "models")) {
      try (Stream<Path> all = Files.walk(Path.of(part))) {
        for (Path from : all.toList()) {
          Files.copy(from, folder.resolve(from.toString()));
        }
      }
    }
  }
}
