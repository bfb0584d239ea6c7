// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.application.Starter;
import org.plumbline.intake.OfferIntake;
import org.plumbline.intake.PaperIntake;
import org.plumbline.intake.reader.PaperReader;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.papers.NumbersReader;
import org.plumbline.problem.Problems;
import org.plumbline.web.jobs.PaperSubject;
import org.springframework.stereotype.Component;

/** A provider's papers on their way into the folder of an organization. */
@Component
class Papers {
  /** Folder of an edition that keeps the papers as they came. */
  static final String FOLDER = "papers";

  private final Office office;
  private final PaperIntake intake;

  Papers(Office office) {
    this.office = office;
    this.intake = PaperIntake.of(office.library().home());
  }

  /**
   * Reads the papers that lie in {@code papers/NAME} of a folder, and writes the offer.
   *
   * @param progress told how far they are read
   * @throws org.plumbline.problem.BadInputException when a paper cannot be read, or holds several
   *     plans and none is named
   */
  OfferIntake.Written read(Path folder, PaperSubject wanted, PaperReader.Progress progress) {
    List<Path> files = wanted.names().stream().map(n -> folder.resolve(FOLDER).resolve(n)).toList();
    List<Reading> readings = intake.read(files, wanted.changes(), at -> {}, progress);
    Problems problems = new Problems();
    OfferIntake offers =
        new OfferIntake(
            office.library().workspace().vocabulary(),
            NumbersReader.read(office.library().home().resolve("controls"), problems),
            intake.book());
    problems.throwIfAny();
    OfferIntake.Written written =
        offers.write(readings, folder, Optional.of(wanted.plan()).filter(plan -> !plan.isEmpty()));
    Starter.setAside(folder);
    return written;
  }

  /** The plans that papers offer to choose from; none where there is one offer. */
  List<String> plans(Path folder, List<String> names, TrackedChanges.Reading changes) {
    List<Path> files = names.stream().map(n -> folder.resolve(FOLDER).resolve(n)).toList();
    return intake.read(files, changes, at -> {}).stream()
        .flatMap(r -> r.plans().stream())
        .distinct()
        .toList();
  }

  /**
   * A name under which a paper can be kept on any disk.
   *
   * @param sent as the browser names it
   */
  static String safe(String sent) {
    String name =
        sent.replaceFirst("^.*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._ -]", "-").strip();
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    int dot = name.lastIndexOf('.');
    String stem = dot < 1 ? name : name.substring(0, dot);
    String ending = dot < 1 ? "" : name.substring(dot);
    String cut = stem.length() > 80 ? stem.substring(0, 80).strip() : stem;
    return (cut.isEmpty() ? "paper" : cut) + (ending.length() > 8 ? "" : ending);
  }

  /**
   * Keeps papers beside those that are there. The same bytes under the same name are kept once; a
   * paper whose name another has takes a number before it.
   *
   * @param byName papers by the name under which they came
   * @return the names under which they are kept, in the same order
   */
  static List<String> lay(Map<String, byte[]> byName, Path folder) throws IOException {
    Path kept = Files.createDirectories(folder.resolve(FOLDER));
    List<String> out = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : byName.entrySet()) {
      String name = each.getKey();
      Optional<Path> same = spelled(kept, name);
      for (int i = 2; same.isPresent(); i++) {
        if (Arrays.equals(each.getValue(), Files.readAllBytes(same.get()))) {
          name = String.valueOf(same.get().getFileName());
          break;
        }
        name = i + "-" + each.getKey();
        same = spelled(kept, name);
      }
      Files.write(kept.resolve(name), each.getValue());
      out.add(name);
    }
    return out;
  }

  /** The file of this name, in whatever capitals: an edition takes no two that differ by them. */
  private static Optional<Path> spelled(Path kept, String name) throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      return files.filter(f -> String.valueOf(f.getFileName()).equalsIgnoreCase(name)).findFirst();
    }
  }

  /** The papers that an offer was read from and that are kept, by name. */
  static List<String> of(Path folder, Path offer) throws IOException {
    Path kept = folder.resolve(FOLDER);
    List<String> out = new ArrayList<>();
    if (!Files.isDirectory(kept)) {
      return out;
    }
    String text = Files.readString(offer);
    try (var files = Files.list(kept)) {
      files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> names(text, n))
          .sorted()
          .forEach(out::add);
    }
    return out;
  }

  /** Whether a text names a file, and not one whose name only ends with it. */
  private static boolean names(String text, String file) {
    return Pattern.compile("(?<![\\p{L}\\p{N}._-])" + Pattern.quote(file)).matcher(text).find();
  }
}
