// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Who;
import org.springframework.stereotype.Component;

/**
 * Changes the files of an organization: the use cases of the command line run on a copy, and what
 * they wrote becomes the next edition. Where one of them fails, nothing is saved.
 */
@Component
class Edits {
  private static final byte[] GONE = new byte[0];

  private final Organizations organizations;

  Edits(Organizations organizations) {
    this.organizations = organizations;
  }

  /** Works on the copy of a folder. */
  @FunctionalInterface
  interface Work {
    void on(Path folder) throws IOException;
  }

  /**
   * Saves what the work wrote as the next edition; the same edition where it wrote nothing.
   *
   * @param seen the edition that the form was made from
   * @param what was done, in words
   * @throws org.plumbline.store.StaleException when somebody else has saved since
   */
  Organization save(String slug, int seen, String what, Work work) {
    return save(slug, seen, Sender.now(), what, work);
  }

  /** The same for somebody who is not the one who asks now. */
  Organization save(String slug, int seen, Who who, String what, Work work) {
    Organization newest = organizations.find(slug).orElseThrow(UnknownPageException::new);
    try {
      if (!current(newest, seen)) {
        return stands(newest, seen, work)
            ? newest
            : organizations.save(slug, seen, Map.of(), who, what); // refuses
      }
      Map<String, byte[]> before = organizations.judged(slug, newest.edition());
      Map<String, byte[]> changed = changed(before, worked(before, work));
      return changed.isEmpty()
          ? newest
          : organizations.save(slug, newest.edition(), changed, who, what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing but proofs came in since an edition was seen. */
  private boolean current(Organization newest, int seen) {
    return newest.edition() == seen
        || seen >= 1
            && seen < newest.edition()
            && organizations.standAlike(newest.slug(), seen, newest.edition());
  }

  /** The files of a copy, once the work is done on it. */
  private static Map<String, byte[]> worked(Map<String, byte[]> before, Work work)
      throws IOException {
    Path copy = Files.createTempDirectory("plumbline-edit-");
    try {
      write(before, copy);
      work.on(copy);
      return read(copy);
    } finally {
      remove(copy);
    }
  }

  /** Whether the edition after the one that was seen holds this work: a form was sent twice. */
  private boolean stands(Organization newest, int seen, Work work) throws IOException {
    if (seen < 1 || newest.edition() != seen + 1) {
      return false;
    }
    try {
      Map<String, byte[]> now = organizations.judged(newest.slug(), newest.edition());
      return changed(now, worked(organizations.judged(newest.slug(), seen), work)).isEmpty();
    } catch (BadInputException | UnknownPageException e) {
      return false;
    }
  }

  private static Map<String, byte[]> changed(Map<String, byte[]> before, Map<String, byte[]> now) {
    Map<String, byte[]> out = new LinkedHashMap<>();
    now.forEach(
        (path, bytes) -> {
          if (!Arrays.equals(bytes, before.get(path))) {
            out.put(path, bytes);
          }
        });
    before.keySet().stream().filter(p -> !now.containsKey(p)).forEach(p -> out.put(p, GONE));
    return out;
  }

  static void write(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
      Files.write(file, each.getValue());
    }
  }

  /** Every file of a folder by its path with slashes. */
  static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> out = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return out;
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
