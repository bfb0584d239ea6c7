// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.compiled.CompiledReader;
import org.plumbline.compiled.CompiledWriter;
import org.plumbline.problem.Problems;
import org.plumbline.wording.BuiltInWords;

/**
 * The catalogue as the build read it, so that a start need not read a megabyte of YAML. It counts
 * only while the YAML files are, byte for byte, those it was read from.
 */
public final class CompiledCatalogue {
  private static final String IN_JAR = "catalogue.compiled";
  private static final String WORKSPACE = "workspace";
  private static final String CROSSWALKS = "crosswalks";

  private final CompiledReader reader;
  private final CatalogueFiles files;

  private CompiledCatalogue(CompiledReader reader, CatalogueFiles files) {
    this.reader = reader;
    this.files = files;
  }

  /** The build calls this with the home and the files to write: catalogue, built-in words. */
  public static void main(String... arguments) {
    write(Path.of(arguments[1]), out -> write(Path.of(arguments[0]), out));
    write(Path.of(arguments[2]), BuiltInWords::compile);
  }

  private static void write(Path file, Consumer<OutputStream> writer) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        writer.accept(out);
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
    new CompiledWriter(CatalogueFiles.of(home).key())
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
    CompletableFuture<CatalogueFiles> files =
        CompletableFuture.supplyAsync(() -> CatalogueFiles.of(home));
    try (InputStream in = Workspace.class.getResourceAsStream(IN_JAR)) {
      return in == null ? Optional.empty() : workspace(home, in.readAllBytes(), files);
    } catch (IOException e) {
      throw new UncheckedIOException(IN_JAR, e);
    }
  }

  /**
   * The workspace of a home, if the file was compiled from the same catalogue. A catalogue that
   * cannot be read is not; its readers say what is in the way.
   *
   * @param files of the home, read meanwhile
   */
  static Optional<Workspace> workspace(
      Path home, byte[] file, CompletableFuture<CatalogueFiles> files) {
    CompiledReader reader = CompiledReader.open(file);
    Workspace read = reader.value(WORKSPACE, Workspace.class);
    return known(files)
        .filter(found -> found.key().equals(reader.key()))
        .map(found -> read.at(home, Optional.of(new CompiledCatalogue(reader, found))));
  }

  private static Optional<CatalogueFiles> known(CompletableFuture<CatalogueFiles> files) {
    try {
      return Optional.of(files.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The files it was compiled from. */
  CatalogueFiles files() {
    return files;
  }

  Crosswalks crosswalks() {
    return reader.value(CROSSWALKS, Crosswalks.class);
  }
}
