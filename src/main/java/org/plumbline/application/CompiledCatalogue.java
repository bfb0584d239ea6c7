// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.compiled.CompiledReader;
import org.plumbline.compiled.CompiledWriter;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Problems;

/**
 * The catalogue as the build read it, so that a start need not read a megabyte of YAML. It counts
 * only while the YAML files are, byte for byte, those it was read from.
 */
public final class CompiledCatalogue {
  private static final String IN_JAR = "catalogue.compiled";
  private static final String WORKSPACE = "workspace";
  private static final String CROSSWALKS = "crosswalks";

  private final CompiledReader reader;

  private CompiledCatalogue(CompiledReader reader) {
    this.reader = reader;
  }

  /** Writes what a home holds: the build calls this with the home and the file to write. */
  public static void main(String... arguments) {
    Path file = Path.of(arguments[1]);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        write(Path.of(arguments[0]), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * Writes what a home holds.
   *
   * @throws org.plumbline.problem.BadInputException when anything in it is wrong
   */
  static void write(Path home, OutputStream out) {
    Problems problems = new Problems();
    Workspace workspace = Workspace.read(home, problems);
    Crosswalks crosswalks = workspace.crosswalks(problems);
    problems.throwIfAny();
    new CompiledWriter(keyOf(home))
        .add(WORKSPACE, workspace.at(Path.of(""), Optional.empty()))
        .add(CROSSWALKS, crosswalks)
        .writeTo(out);
  }

  /**
   * The workspace of a home, if this program was built with the same catalogue. Classes outside a
   * jar may be newer than what was compiled with them.
   */
  static Optional<Workspace> workspace(Path home) {
    if (Workspace.class.getPackage().getImplementationVersion() == null) {
      return Optional.empty();
    }
    CompletableFuture<String> key = CompletableFuture.supplyAsync(() -> keyOf(home));
    try (InputStream in = Workspace.class.getResourceAsStream(IN_JAR)) {
      return in == null ? Optional.empty() : workspace(home, in.readAllBytes(), key);
    } catch (IOException e) {
      throw new UncheckedIOException(IN_JAR, e);
    }
  }

  /**
   * The workspace of a home, if the file was compiled from the same catalogue. A catalogue that
   * cannot be read is not; its readers say what is in the way.
   *
   * @param key of the home, worked out meanwhile
   */
  static Optional<Workspace> workspace(Path home, byte[] file, CompletableFuture<String> key) {
    CompiledReader reader = CompiledReader.open(file);
    Workspace read = reader.value(WORKSPACE, Workspace.class);
    return reader.key().equals(known(key))
        ? Optional.of(read.at(home, Optional.of(new CompiledCatalogue(reader))))
        : Optional.empty();
  }

  private static String known(CompletableFuture<String> key) {
    try {
      return key.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException) {
        return "";
      }
      throw e;
    }
  }

  Crosswalks crosswalks() {
    return reader.value(CROSSWALKS, Crosswalks.class);
  }

  /** SHA-256 over the YAML files of the catalogue in the order of their names, with the names. */
  static String keyOf(Path home) {
    MessageDigest digest = Sha256.digest();
    for (String folder : List.of("controls", "models")) {
      addBelow(home.resolve(folder), folder, digest);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void addBelow(Path folder, String name, MessageDigest digest) {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(file -> found.add(String.valueOf(file.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    Collections.sort(found);
    for (String each : found) {
      Path file = folder.resolve(each);
      if (each.endsWith(".yaml")) {
        add(file, name + "/" + each, digest);
      } else if (Files.isDirectory(file)) {
        addBelow(file, name + "/" + each, digest);
      }
    }
  }

  private static void add(Path file, String name, MessageDigest digest) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      digest.update((name + " " + bytes.length + " ").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
