// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.capability.Level;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the support models: every file of {@code models} but traits and the archetype. */
public final class ModelReader {
  private static final List<String> ORDER =
      List.of("break-fix.yaml", "managed.yaml", "co-managed.yaml", "specialist.yaml");
  private static final Set<String> OTHER = Set.of("traits.yaml", "archetype-organisation.yaml");

  private ModelReader() {}

  /** All models: the shipped ones first, then others by name; MOD-001 to MOD-007 and MOD-009. */
  public static List<SupportModel> readAll(Path modelsFolder, Traits traits, Problems problems) {
    List<SupportModel> models = new ArrayList<>();
    try (Stream<Path> files = Files.list(modelsFolder)) {
      List<String> names =
          files
              .map(path -> String.valueOf(path.getFileName()))
              .filter(name -> name.endsWith(".yaml") && !OTHER.contains(name))
              .sorted(
                  Comparator.comparingInt(ModelReader::rank)
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      for (String name : names) {
        Yaml.read(modelsFolder.resolve(name), "models/" + name, problems)
            .ifPresent(map -> models.add(model(map, name, traits, problems)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(modelsFolder.toString(), e);
    }
    return models;
  }

  private static int rank(String name) {
    int known = ORDER.indexOf(name);
    return known < 0 ? ORDER.size() : known;
  }

  private static SupportModel model(YamlMap map, String file, Traits traits, Problems problems) {
    map.allow(
        "id",
        "title",
        "summary",
        "headcount",
        "kind",
        "evidence_held_as",
        "fit",
        "traits",
        "elements",
        "deliverables",
        "functions",
        "covers");
    Optional<YamlMap> stated = map.map("traits");
    List<SupportModel.Band> bands = new ArrayList<>();
    for (Trait trait : traits.all()) {
      Optional<YamlMap> band = stated.flatMap(s -> s.map(trait.id()));
      if (band.isEmpty()) {
        problems.error(ModelProblem.NO_TRAIT, map.placeOfKey("traits"), trait.id());
      }
      bands.add(band(band, trait, problems));
    }
    for (String key : stated.map(YamlMap::keys).orElse(Set.of())) {
      stated.ifPresent(s -> LevelsReader.trait(s, key, traits, problems, "MOD-002"));
    }
    KindReader kinds = new KindReader(traits, problems);
    String id = kinds.id(map, file);
    SupportModel.Kind kind = kinds.kind(map);
    map.map("elements").ifPresent(m -> elements(m, traits, problems));
    SupportKind support =
        new SupportKind(
            id,
            kind == SupportModel.Kind.JOBS,
            kind == SupportModel.Kind.DIVIDED,
            kinds.partial(map),
            included(map, "deliverables"),
            included(map, "functions"),
            included(map, "covers"));
    return new SupportModel(
        id,
        map.name("title").value(),
        map.text("summary").value(),
        kind,
        support,
        map.textOr("evidence_held_as", id),
        kinds.fits(map),
        headcount(map.map("headcount")),
        bands);
  }

  private static void elements(YamlMap map, Traits traits, Problems problems) {
    map.allow("floor", "default", "ceiling");
    for (String key : map.keys()) {
      map.texts(key).forEach(text -> LevelsReader.element(text, traits, problems, "MOD-002"));
    }
  }

  private static SupportKind.Included included(YamlMap model, String key) {
    Optional<YamlMap> map = model.map(key);
    map.ifPresent(m -> m.allow("floor", "default", "ceiling"));
    return map.map(
            m ->
                new SupportKind.Included(
                    words(m, "floor"), words(m, "default"), words(m, "ceiling")))
        .orElse(SupportKind.Included.NOTHING);
  }

  private static Set<String> words(YamlMap map, String key) {
    return map.texts(key).stream().map(YamlText::value).collect(Collectors.toSet());
  }

  private static SupportModel.Headcount headcount(Optional<YamlMap> map) {
    map.ifPresent(m -> m.allow("from", "to", "source"));
    return new SupportModel.Headcount(
        map.map(m -> m.wholeNumber("from", 0)).orElse(0),
        map.map(m -> m.wholeNumber("to", Integer.MAX_VALUE)).orElse(Integer.MAX_VALUE),
        map.map(m -> m.text("source").value()).orElse(""));
  }

  private static SupportModel.Band band(Optional<YamlMap> map, Trait trait, Problems problems) {
    if (map.isEmpty()) {
      Stated least = new Stated(0, Stated.Origin.PRACTICE, "", "");
      return new SupportModel.Band(least, least, least);
    }
    YamlMap band = map.get().allow("floor", "default", "ceiling");
    Stated floor = stated(band, "floor", trait, problems);
    Stated usual = stated(band, "default", trait, problems);
    Stated ceiling = stated(band, "ceiling", trait, problems);
    boolean whole = band.has("floor") && band.has("default") && band.has("ceiling");
    if (whole && (floor.level() > usual.level() || usual.level() > ceiling.level())) {
      problems.error(ModelProblem.NOT_RISING, band.place(), trait.id());
    }
    return new SupportModel.Band(floor, usual, ceiling);
  }

  private static Stated stated(YamlMap band, String key, Trait trait, Problems problems) {
    Optional<YamlMap> map = band.map(key);
    if (map.isEmpty()) {
      problems.error(ModelProblem.NO_VALUE, band.place(), trait.id(), key);
      return new Stated(0, Stated.Origin.PRACTICE, "", "");
    }
    YamlMap value = map.get().allow("level", "facts", "practice");
    int level =
        LevelsReader.level(value.text("level"), trait, problems, "MOD-002")
            .map(Level::rank)
            .orElse(0);
    if (value.has("facts") == value.has("practice")) {
      problems.error(ModelProblem.NO_SOURCE, value.place());
    }
    if (value.has("facts")) {
      String facts =
          value.texts("facts").stream().map(YamlText::value).collect(Collectors.joining(", "));
      return new Stated(level, Stated.Origin.SOURCE, "", facts);
    }
    String practice = value.textOr("practice", "");
    return new Stated(
        level,
        Stated.Origin.PRACTICE,
        "",
        practice.startsWith("practice") ? practice : "practice: " + practice);
  }
}
