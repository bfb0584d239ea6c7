// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.capability.Vocabulary;
import org.plumbline.capability.VocabularyReader;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the frameworks under {@code controls/frameworks}. */
public final class CatalogueReader {
  private static final List<String> ORDER =
      List.of(
          "hipaa-security-rule",
          "hipaa-breach-notification",
          "glba-safeguards-rule",
          "cmmc-level-1",
          "cmmc-level-2",
          "cmmc-level-3",
          "nist-800-53-r5");

  private CatalogueReader() {}

  /** Every framework: the shipped ones in a fixed order, then others by name. */
  public static List<Framework> readAll(
      Path controlsFolder, Regimes regimes, Vocabulary vocabulary, Problems problems) {
    Path folder = controlsFolder.resolve("frameworks");
    if (!Files.isDirectory(folder)) {
      problems.error(
          "CAT-015",
          Place.of("controls/frameworks"),
          "folder not found",
          "run in the project folder or correct the path");
      return List.of();
    }
    return below(folder, Files::isDirectory, regimes, vocabulary, problems);
  }

  /** Proposed rules: overlays that are a framework of their own, looked at by name only. */
  public static List<Framework> readProposed(
      Path controlsFolder, Regimes regimes, Vocabulary vocabulary, Problems problems) {
    Path folder = controlsFolder.resolve("overlays");
    return Files.isDirectory(folder)
        ? below(
            folder,
            path -> Files.isRegularFile(path.resolve("framework.yaml")),
            regimes,
            vocabulary,
            problems)
        : List.of();
  }

  private static List<Framework> below(
      Path folder,
      Predicate<Path> isFramework,
      Regimes regimes,
      Vocabulary vocabulary,
      Problems problems) {
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> folders =
          found
              .filter(isFramework)
              .sorted(
                  Comparator.comparingInt(CatalogueReader::rank)
                      .thenComparing(path -> String.valueOf(path.getFileName())))
              .toList();
      List<Framework> frameworks =
          folders.parallelStream().map(path -> read(path, regimes, vocabulary, problems)).toList();
      checkFrameworkIds(frameworks, problems);
      return frameworks;
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static void checkFrameworkIds(List<Framework> frameworks, Problems problems) {
    Map<String, Framework> byId = new LinkedHashMap<>();
    for (Framework framework : frameworks) {
      Framework other = byId.putIfAbsent(framework.id(), framework);
      if (other != null && !framework.id().isEmpty()) {
        problems.error(
            "CAT-017",
            framework.place(),
            "framework id `" + framework.id() + "` is used in " + other.place().file() + " too",
            "give each framework its own id");
      }
    }
  }

  private static int rank(Path folder) {
    int known = ORDER.indexOf(String.valueOf(folder.getFileName()));
    return known < 0 ? ORDER.size() : known;
  }

  /** One framework; problems CAT-001 to CAT-020. */
  public static Framework read(
      Path folder, Regimes regimes, Vocabulary vocabulary, Problems problems) {
    FrameworkFiles files = FrameworkFiles.read(folder, problems);
    YamlMap top = files.top();
    String id = top.text("id").value();
    ControlReader reader = new ControlReader(id, vocabulary, problems);
    List<Family> read = files.families().parallelStream().map(map -> family(map, reader)).toList();
    Map<String, String> families = new LinkedHashMap<>();
    List<Control> controls = new ArrayList<>();
    List<Framework.Withdrawn> withdrawn = new ArrayList<>();
    for (Family family : read) {
      families.put(family.id(), family.title());
      controls.addAll(family.controls());
      withdrawn.addAll(family.withdrawn());
    }
    checkIds(controls, problems);
    boolean proposed = proposed(folder, top, problems);
    return new Framework(
        id,
        top.text("title").value(),
        top.text("short").value(),
        top.text("issuer").value(),
        top.text("edition").value(),
        proposed,
        date(top, proposed ? "published_on" : "effective_from"),
        effectiveUntil(top, problems),
        top.text("source").value(),
        date(top, "read_on"),
        top.text("link").value(),
        top.text("cite").value(),
        regimes.named(top.text("regime"), problems),
        families,
        controls,
        withdrawn,
        VocabularyReader.intervals(top, vocabulary, problems),
        files.sha256(),
        top.placeOfKey("id"));
  }

  /** A proposed rule lies under overlays, and says in both its titles that it is not in force. */
  private static boolean proposed(Path folder, YamlMap top, Problems problems) {
    boolean proposed = top.textOr("status", "in-force").equals("proposed");
    boolean overlay = folder.toString().replace('\\', '/').contains("/overlays/");
    if (proposed != overlay) {
      problems.error(
          "CAT-019",
          top.placeOfKey("status"),
          proposed
              ? "a proposed rule stands among rules in force"
              : "a rule in force stands among overlays",
          "rules in force lie in controls/frameworks; proposed ones, with `status: proposed`, in"
              + " controls/overlays");
    }
    for (String key : proposed ? List.of("title", "short") : List.<String>of()) {
      if (!top.textOr(key, "").contains(Framework.PROPOSED)) {
        problems.error(
            "CAT-020",
            top.placeOfKey(key),
            "the `" + key + "` of a proposed rule does not say so",
            "write `" + Framework.PROPOSED + "` into it");
      }
    }
    return proposed;
  }

  private record Family(
      String id, String title, List<Control> controls, List<Framework.Withdrawn> withdrawn) {}

  private static Family family(YamlMap map, ControlReader reader) {
    map.allow("family", "title", "controls", "withdrawn");
    String id = map.text("family").value();
    List<Framework.Withdrawn> withdrawn = new ArrayList<>();
    for (YamlMap gone : map.maps("withdrawn")) {
      gone.allow("id", "title", "how", "became");
      withdrawn.add(
          new Framework.Withdrawn(
              gone.text("id").value(),
              gone.text("title").value(),
              gone.textOr("how", ""),
              gone.texts("became").stream().map(YamlText::value).toList()));
    }
    List<Control> controls =
        map.maps("controls").stream().map(control -> reader.read(control, id)).toList();
    return new Family(id, map.text("title").value(), controls, withdrawn);
  }

  private static void checkIds(List<Control> controls, Problems problems) {
    Set<String> ids = new HashSet<>();
    for (Control control : controls) {
      if (!ids.add(control.id())) {
        problems.error(
            "CAT-006",
            control.place(),
            "control `" + control.id() + "` is declared twice",
            "keep one of them");
      }
    }
    for (Control control : controls) {
      if (!control.under().isEmpty() && !ids.contains(control.under())) {
        problems.error(
            "CAT-011",
            control.place(),
            "`"
                + control.id()
                + "` stands under `"
                + control.under()
                + "`, which this framework lacks",
            Spelling.help(control.under(), ids, "correct `under`"));
      }
    }
  }

  private static Optional<LocalDate> effectiveUntil(YamlMap top, Problems problems) {
    Optional<LocalDate> until = top.date("effective_until");
    Optional<LocalDate> from = top.has("effective_from") ? top.date("effective_from") : until;
    if (until.isPresent() && from.isPresent() && until.get().isBefore(from.get())) {
      problems.error(
          "CAT-018",
          top.placeOfKey("effective_until"),
          "`effective_until` " + until.get() + " lies before `effective_from` " + from.get(),
          "`effective_until` is the last day the edition binds; correct one of the dates");
    }
    return until;
  }

  private static LocalDate date(YamlMap map, String key) {
    map.text(key);
    return map.date(key).orElse(LocalDate.EPOCH);
  }
}
