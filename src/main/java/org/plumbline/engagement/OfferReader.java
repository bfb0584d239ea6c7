// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the offers of a folder, as {@link OrganisationFolder} finds them. */
public final class OfferReader {
  private static final int RETAINER = 2;
  private final Names names;
  private final List<SupportModel> models;
  private final Set<String> systemIds;
  private final PaperDates dates;

  private OfferReader(
      Names names, List<SupportModel> models, Set<String> systemIds, LocalDate day) {
    this.names = names;
    this.models = models;
    this.systemIds = systemIds;
    this.dates = new PaperDates(day, names.problems());
  }

  /**
   * All offers by file name; none when there is no such folder. Problems ENG-020 to ENG-034.
   *
   * @param systemIds the systems an offer can name
   * @param day the day of the report; a paper is not dated after it
   */
  public static List<Offer> readAll(
      Path folder,
      Vocabulary vocabulary,
      List<SupportModel> models,
      Set<String> systemIds,
      LocalDate day,
      Problems problems) {
    if (models.isEmpty()) {
      return List.of();
    }
    OfferReader reader = new OfferReader(new Names(vocabulary, problems), models, systemIds, day);
    OfferIds ids = new OfferIds(models, problems);
    List<Offer> out = new ArrayList<>();
    for (Path file : new OrganisationFolder(folder).offers()) {
      String name = file.toString().replace('\\', '/');
      Optional<YamlMap> map = Yaml.read(file, name, problems);
      if (map.isPresent()) {
        ids.check(map.get().text("id"), map.get().placeOfKey("id"), name);
        out.add(reader.offer(map.get()));
      }
    }
    return out;
  }

  private Offer offer(YamlMap map) {
    map.allow(
        "id",
        "provider",
        "calls_itself",
        "document",
        "terms",
        "covers",
        "excludes",
        "names_systems",
        "orders",
        "named_functions",
        "responsibility_matrix",
        "does_not_perform",
        "takes_media_away",
        "claims",
        "prices");
    PaperReader paper = new PaperReader(names, dates, this::known);
    boolean contract = paper.kind(map) == PaperReader.Kind.CONTRACT;
    Map<Trait, Stated> terms =
        new TermsReader(names, contract ? Stated.Origin.CONTRACT : Stated.Origin.PROVIDER)
            .read(map);
    Optional<YamlMap> excludes = map.map("excludes");
    excludes.ifPresent(e -> e.allow("classes", "systems"));
    DutiesReader duties = new DutiesReader(names, systemIds, dates);
    String provider = map.name("provider").value();
    return new Offer(
        map.text("id").value(),
        provider,
        model(map.text("calls_itself"), terms),
        terms,
        map.has("covers") ? Optional.of(names.classes(map, "covers")) : Optional.empty(),
        excludes.map(e -> names.classes(e, "classes")).orElse(Set.of()),
        excludes.map(e -> names.systems(e, "systems", systemIds)).orElse(Set.of()),
        names.systems(map, "names_systems", systemIds),
        duties.orders(map, provider),
        names.functions(map, "named_functions"),
        duties.matrix(map),
        names.capabilities(map, "does_not_perform"),
        map.yes("takes_media_away", false),
        paper.paper(map));
  }

  private boolean known(YamlText model) {
    return names.known(
        NameProblem.MODEL, model, models.stream().map(SupportModel::id).toList(), Listed.MODELS);
  }

  /** The model an offer calls itself; a retainer has the limits of break-fix whatever its name. */
  private SupportModel model(YamlText text, Map<Trait, Stated> terms) {
    known(text);
    Stated continuity = terms.get(names.vocabulary().traits().named(TraitNames.CONTINUITY));
    boolean retainer = continuity != null && continuity.level() == RETAINER;
    return models.stream()
        .filter(m -> retainer ? m.breakFix() : m.id().equals(text.value()))
        .findFirst()
        .orElse(models.get(0));
  }
}
