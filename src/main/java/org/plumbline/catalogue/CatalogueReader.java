// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.plumbline.capability.AgreementRule;
import org.plumbline.capability.InForce;
import org.plumbline.capability.InForceReader;
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

  private static final List<String> STATUS = List.of("in-force", "proposed");

  private CatalogueReader() {}

  /** Every framework: the shipped ones in a fixed order, then others by name. */
  public static List<Framework> readAll(
      Path controlsFolder, Regimes regimes, Vocabulary vocabulary, Problems problems) {
    Path folder = controlsFolder.resolve("frameworks");
    if (!Files.isDirectory(folder)) {
      problems.error(CatalogueProblem.NO_FOLDER, Place.of("controls/frameworks"));
      return List.of();
    }
    return below(folder, Files::isDirectory, regimes, vocabulary, problems);
  }

  /** Proposed rules: overlays that are a framework of their own; a run has to name them. */
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
            CatalogueProblem.FRAMEWORK_TWICE,
            framework.place(),
            framework.id(),
            other.place().file());
      }
    }
  }

  private static int rank(Path folder) {
    int known = ORDER.indexOf(String.valueOf(folder.getFileName()));
    return known < 0 ? ORDER.size() : known;
  }

  /** One framework; problems CAT-001 to CAT-027. */
  private static Framework read(
      Path folder, Regimes regimes, Vocabulary vocabulary, Problems problems) {
    FrameworkFiles files = FrameworkFiles.read(folder, problems);
    YamlMap top = files.top();
    String id = top.text("id").value();
    Regime regime = regimes.named(top.text("regime"), problems);
    Optional<String> rule =
        vocabulary.agreementRules().askedBy(regime.laws()).map(AgreementRule::id);
    ControlReader reader = new ControlReader(id, rule, vocabulary, problems);
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
    ObjectivesReader objectives =
        new ObjectivesReader(controls, files.whole(), vocabulary, problems);
    boolean proposed = proposed(folder, top, problems);
    return new Framework(
        id,
        top.text("title").value(),
        top.text("short").value(),
        top.text("issuer").value(),
        top.text("edition").value(),
        proposed,
        inForce(top, proposed ? "published_on" : "effective_from", problems),
        top.text("source").value(),
        link(top, problems),
        top.text("cite").value(),
        regime,
        families,
        controls,
        files.objectives().map(objectives::read).orElse(List.of()),
        withdrawn,
        VocabularyReader.intervals(top, vocabulary, problems),
        files.sha256(),
        top.placeOfKey("id"));
  }

  /** A proposed rule lies under overlays, and says in both its titles that it is not in force. */
  private static boolean proposed(Path folder, YamlMap top, Problems problems) {
    boolean overlay = folder.toString().replace('\\', '/').contains("/overlays/");
    Optional<YamlText> status = top.optional("status");
    if (status.isPresent() && !STATUS.contains(status.get().value())) {
      problems.error(
          CatalogueProblem.WORD,
          status.get().place(),
          "status",
          status.get().value(),
          Spelling.hint(status.get().value(), STATUS));
      return overlay;
    }
    boolean proposed = status.filter(s -> s.value().equals("proposed")).isPresent();
    if (proposed != overlay) {
      problems.error(
          proposed ? CatalogueProblem.PROPOSED_AMONG_RULES : CatalogueProblem.RULE_AMONG_OVERLAYS,
          top.placeOfKey("status"));
    }
    for (String key : proposed ? List.of("title", "short") : List.<String>of()) {
      if (!top.textOr(key, "").contains(Framework.PROPOSED)) {
        problems.error(
            CatalogueProblem.PROPOSED_UNMARKED, top.placeOfKey(key), key, Framework.PROPOSED);
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
        problems.error(CatalogueProblem.TWICE, control.place(), control.id());
      }
    }
    for (Control control : controls) {
      if (!control.under().isEmpty() && !ids.contains(control.under())) {
        problems.error(
            CatalogueProblem.UNDER,
            control.place(),
            control.id(),
            control.under(),
            Spelling.hint(control.under(), ids));
      }
    }
  }

  private static InForce inForce(YamlMap top, String fromKey, Problems problems) {
    top.text(fromKey);
    return new InForceReader(problems, CatalogueProblem.DATES).read(top, fromKey);
  }

  /** The pattern of an official page; CAT-022 when no browser could open what it makes. */
  private static String link(YamlMap top, Problems problems) {
    YamlText link = top.text("link");
    String filled = link.value().replace("{id}", "AC-1").replace("{section}", "1");
    if (!link.value().isEmpty() && !isWebAddress(filled)) {
      problems.error(CatalogueProblem.LINK, link.place(), link.value());
    }
    return link.value();
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return List.of("https", "http").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
