// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.Vocabulary;
import org.plumbline.hash.Sha256;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.ArrangementReader;
import org.plumbline.papers.ControlSpellings;
import org.plumbline.papers.Document;
import org.plumbline.papers.Numbers;
import org.plumbline.papers.Papers;
import org.plumbline.papers.PapersReader;
import org.plumbline.papers.PricesReader;
import org.plumbline.papers.Where;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/** Reads the offers of a folder, as {@link OrganisationFolder} finds them. */
public final class OfferReader {
  private static final List<String> OLD = List.of("document", "orders", "responsibility_matrix");
  private static final String MEMBERS = "members";

  private final Map<String, SupportModel> models = new LinkedHashMap<>();
  private final List<SupportModel> all;
  private final PapersReader papers;
  private final ArrangementReader arrangements;
  private final Problems problems;

  /** What a folder of offers holds. */
  public record Offers(List<Offer> offers, List<Together> together) {
    /** None. */
    public static final Offers NONE = new Offers(List.of(), List.of());
  }

  /** Several offers judged together. */
  public record Together(Arrangement arrangement, List<Offer> members) {}

  private OfferReader(
      Vocabulary vocabulary,
      List<SupportModel> models,
      Numbers numbers,
      ControlSpellings spellings,
      Problems problems) {
    this.all = models;
    this.problems = problems;
    Map<String, SupportKind> kinds = new LinkedHashMap<>();
    for (SupportModel model : models) {
      this.models.put(model.id(), model);
      kinds.put(model.id(), model.support());
    }
    this.papers = new PapersReader(vocabulary, kinds, numbers, spellings, problems);
    this.arrangements = new ArrangementReader(vocabulary, spellings, problems);
  }

  /**
   * All offers and arrangements by file name; none when there is no such folder.
   *
   * @param numbers how stated numbers become levels
   * @param controls ids of the controls a responsibility matrix may name
   */
  public static Offers readAll(
      Path folder,
      Vocabulary vocabulary,
      List<SupportModel> models,
      Numbers numbers,
      Set<String> controls,
      Problems problems) {
    return models.isEmpty()
        ? Offers.NONE
        : new OfferReader(vocabulary, models, numbers, spelled(controls), problems).read(folder);
  }

  /**
   * What offers are read with, the same for any number of folders.
   *
   * @param numbers how stated numbers become levels
   * @param controls the controls a responsibility matrix may name
   * @param known offers read before
   */
  public record Tools(
      Vocabulary vocabulary,
      List<SupportModel> models,
      Numbers numbers,
      ControlSpellings controls,
      KnownOffers known) {
    /** Tools that have read nothing yet. */
    public static Tools of(
        Vocabulary vocabulary, List<SupportModel> models, Numbers numbers, Set<String> controls) {
      return new Tools(vocabulary, models, numbers, spelled(controls), new KnownOffers());
    }
  }

  /** As the other, for one of many folders: a file whose bytes were read before is not parsed. */
  public static Offers readAll(Path folder, Tools tools, Problems problems) {
    if (tools.models().isEmpty()) {
      return Offers.NONE;
    }
    List<Path> files = new OrganisationFolder(folder).offers();
    Map<Path, byte[]> bytes = bytes(files);
    Optional<List<Offer>> known =
        bytes.size() < files.size()
            ? Optional.empty()
            : tools.known().all(bytes.values().stream().map(Sha256::hex).toList());
    if (known.isPresent()) {
      bytes.forEach(problems::parsed);
      return new Offers(known.get(), List.of());
    }
    Problems own = new Problems();
    Offers read =
        new OfferReader(tools.vocabulary(), tools.models(), tools.numbers(), tools.controls(), own)
            .read(folder);
    problems.addAll(own);
    Map<Path, String> parsed = own.parsed();
    problems.parsed(parsed);
    if (own.all().isEmpty() && read.together().isEmpty() && read.offers().size() == files.size()) {
      tools.known().add(files.stream().map(parsed::get).toList(), read.offers());
    }
    return read;
  }

  /** The files that can be read; what hinders the others is told where they are parsed. */
  private static Map<Path, byte[]> bytes(List<Path> files) {
    Map<Path, byte[]> out = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        if (Files.size(file) <= Yaml.LARGEST_FILE) {
          out.put(file, Files.readAllBytes(file));
        }
      } catch (IOException e) {
        // told by the reader of the file, with its name
        return Map.of();
      }
    }
    return out;
  }

  /**
   * The same of offers that do not stand in files of their own.
   *
   * @param maps each offer under the name by which the user knows it
   */
  public static Offers read(
      Map<String, YamlMap> maps,
      Vocabulary vocabulary,
      List<SupportModel> models,
      Numbers numbers,
      Set<String> controls,
      Problems problems) {
    return models.isEmpty()
        ? Offers.NONE
        : new OfferReader(vocabulary, models, numbers, spelled(controls), problems).read(maps);
  }

  private static ControlSpellings spelled(Set<String> controls) {
    return new ControlSpellings(new TreeSet<>(controls));
  }

  private Offers read(Path folder) {
    Map<String, YamlMap> maps = new LinkedHashMap<>();
    for (Path file : new OrganisationFolder(folder).offers()) {
      String name = file.toString().replace('\\', '/');
      Yaml.read(file, name, problems).ifPresent(map -> maps.put(name, map));
    }
    return read(maps);
  }

  private Offers read(Map<String, YamlMap> maps) {
    OfferIds ids = new OfferIds(all, problems);
    List<Offer> offers = new ArrayList<>();
    List<YamlMap> several = new ArrayList<>();
    maps.forEach(
        (name, map) -> {
          ids.check(map.text("id"), map.placeOfKey("id"), name);
          if (map.has(MEMBERS)) {
            several.add(map);
          } else if (OLD.stream().anyMatch(map::has)) {
            problems.error(OfferProblem.OLD_FILE, map.place());
          } else {
            offers.add(offer(papers.read(map)));
          }
        });
    List<Together> together = new ArrayList<>();
    List<Papers> known = offers.stream().map(Offer::papers).toList();
    for (YamlMap map : several) {
      Arrangement arrangement = arrangements.read(map, known);
      List<Offer> members =
          offers.stream().filter(o -> arrangement.members().contains(o.papers())).toList();
      if (!members.isEmpty()) {
        together.add(new Together(arrangement, members));
      }
    }
    return new Offers(List.copyOf(offers), List.copyOf(together));
  }

  private Offer offer(Papers read) {
    SupportModel model = models.getOrDefault(read.kind().id(), all.get(0));
    List<String> titles = read.documents().stream().map(OfferReader::inWords).toList();
    return new Offer(
        read,
        model,
        new Paper(
            String.join("; ", titles),
            read.aside().claims().stream().map(Where::words).toList(),
            read.aside().prices().stream().map(PricesReader.Priced::prices).toList()));
  }

  private static String inWords(Document document) {
    String version =
        document.label().version().isEmpty() ? "" : ", version " + document.label().version();
    String date = document.date().isEmpty() ? "" : ", " + document.date();
    return document.title() + version + date;
  }
}
