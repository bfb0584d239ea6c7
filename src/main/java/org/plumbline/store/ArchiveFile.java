// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/**
 * An archive that somebody brings, read entry by entry. What unpacks to far more than papers and
 * assessments do was made to fill the disk.
 */
final class ArchiveFile implements AutoCloseable {
  /** Bytes of one entry. */
  private static final int LARGEST = 128 << 20;

  /** All of it may always unpack to this many bytes, and a large one to so many times its size. */
  static final long ALWAYS = 1L << 30;

  private static final int TIMES = 100;

  private final ZipFile zip;
  private long left;

  private ArchiveFile(ZipFile zip, long size) {
    this.zip = zip;
    this.left = Math.max(ALWAYS, TIMES * size);
  }

  /**
   * Opens it.
   *
   * @throws BadInputException STO-007 when it is no zip
   */
  static ArchiveFile open(Path file) throws IOException {
    try {
      return new ArchiveFile(new ZipFile(file.toFile(), StandardCharsets.UTF_8), Files.size(file));
    } catch (ZipException e) {
      throw refused(StoreProblem.NO_ARCHIVE);
    }
  }

  /** Names of its entries that begin so, in order. */
  List<String> names(String start) {
    return zip.stream().map(ZipEntry::getName).filter(n -> n.startsWith(start)).sorted().toList();
  }

  /**
   * The bytes of an entry.
   *
   * @throws BadInputException STO-007 when there is none, or it cannot be used
   */
  byte[] bytes(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw refused(StoreProblem.DAMAGED_ARCHIVE, name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      left -= bytes.length;
      if (bytes.length > LARGEST || left < 0) {
        throw refused(StoreProblem.DAMAGED_ARCHIVE, name);
      }
      return bytes;
    } catch (IOException e) {
      throw refused(StoreProblem.DAMAGED_ARCHIVE, name);
    }
  }

  static BadInputException refused(StoreProblem why, Object... values) {
    Problems problems = new Problems();
    problems.error(why, Place.of("archive"), values);
    return new BadInputException(problems.errors());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
