// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.plumbline.compiled.CompiledReader;
import org.plumbline.compiled.CompiledWriter;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;

/**
 * The English words the program was built with. They never change, so they are read once; the jar
 * holds them ready-made beside their file, which takes a tenth of the time to read.
 */
public final class BuiltInWords {
  /** Where the build puts the English words in the jar. */
  private static final String FILE = "/home/templates/words/en.yaml";

  private static final String READY = "words.compiled";
  private static final String WORDS = "words";

  private BuiltInWords() {}

  /** Read when first asked for. */
  private static final class Read {
    static final Words WORDS = text().words();
  }

  /** Read when first asked for. */
  private static final class Bytes {
    static final byte[] BYTES = bytes();
  }

  /** The words, ready to be said. */
  static Words words() {
    return Read.WORDS;
  }

  /**
   * Whether a file holds these words, byte for byte.
   *
   * @throws IOException when it is there and cannot be read
   */
  static boolean are(Path file) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == Bytes.BYTES.length
        && Arrays.equals(Files.readAllBytes(file), Bytes.BYTES);
  }

  /** Writes them ready-made, for the build. */
  public static void compile(OutputStream out) {
    new CompiledWriter(Sha256.hex(Bytes.BYTES)).add(WORDS, parsed()).writeTo(out);
  }

  /** Classes outside a jar may be newer than what was compiled with them. */
  private static WordsText text() {
    if (BuiltInWords.class.getPackage().getImplementationVersion() == null) {
      return parsed();
    }
    try (InputStream in = BuiltInWords.class.getResourceAsStream(READY)) {
      return in == null ? parsed() : ready(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(READY, e);
    }
  }

  /** What {@link #compile} wrote. */
  static WordsText ready(byte[] file) {
    return CompiledReader.open(file).value(WORDS, WordsText.class);
  }

  /** From the YAML file. */
  static WordsText parsed() {
    Problems problems = new Problems();
    WordsText read =
        Yaml.parse(Bytes.BYTES, FILE, problems)
            .map(top -> new WordsReader(problems).text(top))
            .orElseThrow(() -> new IllegalStateException("built-in words cannot be read"));
    if (!problems.errors().isEmpty()) {
      throw new IllegalStateException("built-in words: " + problems.errors());
    }
    return read;
  }

  private static byte[] bytes() {
    try (InputStream in =
        Objects.requireNonNull(BuiltInWords.class.getResourceAsStream(FILE), FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
