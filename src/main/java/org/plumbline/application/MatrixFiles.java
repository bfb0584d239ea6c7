// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.matrix.Mapping;
import org.plumbline.intake.matrix.OfferText;
import org.plumbline.intake.matrix.TableProblem;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;

/** The files that a matrix touches: the offer, the offer as it was, and how the matrix was read. */
final class MatrixFiles {
  private static final List<String> COMMENT =
      List.of(
          "How Plumbline read a responsibility matrix. Correct a line and read the file again:",
          "then it is read as this file says.");

  private MatrixFiles() {}

  /** How an earlier reading said to read the file; empty where there is none. */
  static Optional<Mapping> kept(MatrixIntake.Asked asked, Problems problems) {
    Path mapping = mapping(asked);
    if (asked.folder().isEmpty() || asked.offer().isEmpty() || !Files.isRegularFile(mapping)) {
      return Optional.empty();
    }
    return Yaml.read(mapping, mapping.toString(), problems).map(map -> Mapping.read(map, problems));
  }

  private static Path mapping(MatrixIntake.Asked asked) {
    String name = String.valueOf(asked.file().getFileName());
    return asked
        .folder()
        .orElse(Path.of(""))
        .resolve(OrganisationFolder.MATRICES)
        .resolve(asked.offer().orElse("") + "--" + OfferText.idOf(name) + ".yaml");
  }

  /**
   * Puts the rows into the offer and keeps the mapping; the offer as it was is kept beside.
   *
   * @param confirmed whether a person has said that the reading is right
   */
  static MatrixIntake.Written write(MatrixIntake.Read read, boolean confirmed, LocalDate day) {
    Path offer = offerFile(read.asked());
    try {
      String before = Files.readString(offer, StandardCharsets.UTF_8);
      String after = text(before, read, confirmed, false, day);
      Path folder = read.asked().folder().orElseThrow();
      Path kept = Files.createDirectories(folder.resolve(OrganisationFolder.EARLIER));
      Path earlier = free(kept, String.valueOf(offer.getFileName()));
      Files.writeString(earlier, before, StandardCharsets.UTF_8);
      Mapping map =
          Mapping.of(
              String.valueOf(read.asked().file().getFileName()),
              read.reading(),
              read.left(),
              confirmed);
      Path mapping = keep(read.asked(), map);
      replace(offer, after);
      return new MatrixIntake.Written(offer, earlier, mapping);
    } catch (IOException e) {
      throw new UncheckedIOException(offer.toString(), e);
    }
  }

  /** Keeps how a file is to be read. */
  static Path keep(MatrixIntake.Asked asked, Mapping mapping) throws IOException {
    Path file = mapping(asked);
    Files.createDirectories(file.toAbsolutePath().getParent());
    replace(file, mapping.yaml(COMMENT));
    return file;
  }

  private static void replace(Path file, String text) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "part", ".tmp");
    Files.writeString(part, text, StandardCharsets.UTF_8);
    WholeFiles.openToReaders(part, file);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path free(Path folder, String name) {
    Path path = folder.resolve(name);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(i + "-" + name);
    }
    return path;
  }

  static void refuseBraces(Path offer) {
    try {
      if (new OfferText(Files.readString(offer, StandardCharsets.UTF_8)).inBraces()) {
        throw new BadInputException(
            List.of(
                Problem.of(
                    TableProblem.OFFER_IN_BRACES,
                    Problem.Severity.ERROR,
                    Place.of(offer.toString()))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(offer.toString(), e);
    }
  }

  static String text(
      String before, MatrixIntake.Read read, boolean confirmed, boolean signed, LocalDate day) {
    String name = String.valueOf(read.asked().file().getFileName());
    return new OfferText(before)
        .with(
            new OfferText.Source(OfferText.idOf(name), name, day.toString(), signed),
            read.reading(),
            confirmed);
  }

  static Path offerFile(MatrixIntake.Asked asked) {
    String id = asked.offer().orElseThrow();
    Problems ignored = new Problems();
    for (Path file : new OrganisationFolder(asked.folder().orElseThrow()).offers()) {
      Optional<String> here =
          Yaml.read(file, file.toString(), ignored)
              .flatMap(m -> m.optional("id"))
              .map(t -> t.value());
      if (here.filter(id::equals).isPresent()) {
        return file;
      }
    }
    throw new IllegalStateException(id);
  }
}
