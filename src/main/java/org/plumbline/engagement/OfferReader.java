// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the offers beside an {@code organisation.yaml}: {@code offers/*.yaml}. */
public final class OfferReader {
  private static final int RETAINER = 2;
  private final Names names;
  private final List<SupportModel> models;
  private final Set<String> systemIds;

  private OfferReader(Names names, List<SupportModel> models, Set<String> systemIds) {
    this.names = names;
    this.models = models;
    this.systemIds = systemIds;
  }

  /** All offers by file name; none when there is no such folder. Problems ENG-020 to ENG-032. */
  public static List<Offer> readAll(
      Path folder,
      Vocabulary vocabulary,
      List<SupportModel> models,
      Set<String> systemIds,
      Problems problems) {
    Path offers = folder.resolve("offers");
    if (!Files.isDirectory(offers) || models.isEmpty()) {
      return List.of();
    }
    OfferReader reader = new OfferReader(new Names(vocabulary, problems), models, systemIds);
    List<Offer> out = new ArrayList<>();
    Map<String, String> fileOf = new HashMap<>();
    for (Path file : files(offers)) {
      String name = file.toString().replace('\\', '/');
      Optional<YamlMap> map = Yaml.read(file, name, problems);
      if (map.isPresent()) {
        Offer offer = reader.offer(map.get());
        String other = fileOf.putIfAbsent(offer.id(), name);
        if (other != null) {
          problems.error(
              "ENG-025",
              map.get().placeOfKey("id"),
              "offer id `" + offer.id() + "` is used by both " + other + " and " + name,
              "give each offer its own id");
        }
        out.add(offer);
      }
    }
    return out;
  }

  private static List<Path> files(Path offers) {
    try (Stream<Path> files = Files.list(offers)) {
      return files.filter(file -> file.toString().matches("(?s).*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(offers.toString(), e);
    }
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
    Optional<YamlMap> document = map.map("document");
    document.ifPresent(d -> d.allow("title", "date", "version", "kind"));
    boolean contract =
        document.isPresent()
            && names
                .word(document.get(), "kind", List.of("proposal", "contract"))
                .equals("contract");
    Map<Trait, Stated> terms =
        new TermsReader(names, contract ? Stated.Origin.CONTRACT : Stated.Origin.PROVIDER)
            .read(map);
    Optional<YamlMap> excludes = map.map("excludes");
    excludes.ifPresent(e -> e.allow("classes", "systems"));
    DutiesReader duties = new DutiesReader(names, systemIds);
    return new Offer(
        map.text("id").value(),
        map.text("provider").value(),
        model(map.text("calls_itself"), terms),
        terms,
        map.has("covers") ? Optional.of(names.classes(map, "covers")) : Optional.empty(),
        excludes.map(e -> names.classes(e, "classes")).orElse(Set.of()),
        excludes.map(e -> names.systems(e, "systems", systemIds)).orElse(Set.of()),
        names.systems(map, "names_systems", systemIds),
        duties.orders(map),
        names.functions(map, "named_functions"),
        duties.matrix(map),
        names.capabilities(map, "does_not_perform"),
        map.yes("takes_media_away", false),
        new Paper(
            document.map(this::inWords).orElse(""),
            map.texts("claims").stream().map(YamlText::value).toList(),
            prices(map)));
  }

  private Map<String, Paper.Price> prices(YamlMap map) {
    Map<String, Paper.Price> out = new LinkedHashMap<>();
    for (YamlMap price : map.maps("prices")) {
      price.allow("signed_as", "usd_per_month", "estimate");
      YamlText model = price.text("signed_as");
      if (known(model)) {
        out.put(
            model.value(),
            new Paper.Price(price.wholeNumber("usd_per_month", 0), price.yes("estimate", false)));
      }
    }
    return out;
  }

  private boolean known(YamlText model) {
    return names.known(
        "model",
        model,
        models.stream().map(SupportModel::id).toList(),
        "ENG-026",
        "models are the files in models/");
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

  private String inWords(YamlMap document) {
    String title = document.text("title").value();
    String version = document.optional("version").map(v -> ", version " + v.value()).orElse("");
    String date = document.date("date").map(d -> ", " + d).orElse("");
    return title + version + date;
  }
}
