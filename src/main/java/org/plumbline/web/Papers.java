// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Starter;
import org.plumbline.intake.OfferIntake;
import org.plumbline.intake.PaperIntake;
import org.plumbline.intake.reader.ControlTitles;
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
    this.intake =
        PaperIntake.of(office.library().home())
            .with(new ControlTitles(() -> office.library().workspace().frameworks()));
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

  /**
   * Keeps papers with an organization; an earlier one is never written over.
   *
   * @return the names under which they lie now, in their order
   */
  List<String> keep(Path folder, Map<String, byte[]> byName) throws IOException {
    KeptPapers kept = new KeptPapers(folder);
    List<String> out = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : byName.entrySet()) {
      String name = each.getKey();
      byte[] bytes = each.getValue();
      out.add(kept.keep(name, bytes, () -> sameProvider(kept, name, bytes)));
    }
    return out;
  }

  /** Whether a paper names the provider whose paper has its name already. */
  private boolean sameProvider(KeptPapers kept, String name, byte[] bytes) {
    Optional<String> provider = kept.provider(name);
    if (provider.isEmpty()) {
      return false;
    }
    try {
      Path folder = Files.createTempDirectory("plumbline-paper-");
      try {
        return intake
            .named(Files.write(folder.resolve(name), bytes))
            .filter(n -> n.provider().equalsIgnoreCase(provider.get()))
            .isPresent();
      } finally {
        Edits.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
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
        Normalizer.normalize(sent, Normalizer.Form.NFC)
            .replaceFirst("^.*[/\\\\]", "")
            .replaceAll("[^\\p{L}\\p{N}._ -]", "-")
            .strip();
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    int dot = name.lastIndexOf('.');
    String stem = dot < 1 ? name : name.substring(0, dot);
    String ending = dot < 1 ? "" : name.substring(dot);
    String cut = stem.length() > 80 ? stem.substring(0, 80).strip() : stem;
    return (cut.isEmpty() ? "paper" : cut) + (ending.length() > 8 ? "" : ending);
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
          .filter(n -> KeptPapers.names(text, n))
          .sorted()
          .forEach(out::add);
    }
    return out;
  }
}
