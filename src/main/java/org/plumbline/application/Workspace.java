// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.capability.TraitsReader;
import org.plumbline.capability.Vocabulary;
import org.plumbline.capability.VocabularyReader;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.CrosswalkReader;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Monitoring;
import org.plumbline.catalogue.MonitoringReader;
import org.plumbline.catalogue.RegimeReader;
import org.plumbline.catalogue.Regimes;
import org.plumbline.engagement.HoldersCheck;
import org.plumbline.engagement.ImpliedReader;
import org.plumbline.engagement.KnownRules;
import org.plumbline.engagement.ModelReader;
import org.plumbline.engagement.OfferReader;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.OrganisationReader;
import org.plumbline.engagement.SupportModel;
import org.plumbline.intake.form.Filled;
import org.plumbline.intake.form.FormReader;
import org.plumbline.papers.Numbers;
import org.plumbline.papers.NumbersReader;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;

/**
 * The project's data, read once a run.
 *
 * @param home folder with controls/ and models/
 * @param traits all traits
 * @param vocabulary the words controls use
 * @param hosting what a host does inside its product
 * @param regimes what is particular to each body of law
 * @param frameworks every framework, in order
 * @param proposed proposed rules, looked at by name only
 * @param monitoring continuous monitoring, laid over all frameworks
 * @param models the support models
 * @param archetype the organisation assumed when none is given
 * @param compiled where all this was found ready-made, if it was
 */
public record Workspace(
    Path home,
    Traits traits,
    Vocabulary vocabulary,
    Set<String> hosting,
    Regimes regimes,
    List<Framework> frameworks,
    List<Framework> proposed,
    Monitoring monitoring,
    List<SupportModel> models,
    Organisation archetype,
    Optional<CompiledCatalogue> compiled) {

  /**
   * Reads everything and notes all mistakes.
   *
   * @throws org.plumbline.problem.BadInputException at once when traits the rules speak of are
   *     missing
   * @throws NoDataException when home holds no controls/ and models/
   */
  public static Workspace read(Path home, Problems problems) {
    Path controls = folder(home, "controls");
    Path models = folder(home, "models");
    Traits traits = TraitsReader.read(models, problems);
    if (!traits.ids().containsAll(TraitNames.ALL)) {
      problems.throwIfAny(); // every other file speaks of these traits and would be told wrong
    }
    Vocabulary vocabulary = VocabularyReader.read(controls, traits, problems);
    Set<String> hosting = VocabularyReader.hosting(controls, vocabulary, problems);
    Regimes regimes = RegimeReader.readAll(controls, vocabulary, problems);
    List<Framework> frameworks = CatalogueReader.readAll(controls, regimes, vocabulary, problems);
    List<SupportModel> supportModels = ModelReader.readAll(models, traits, problems);
    HoldersCheck.check(supportModels, vocabulary.evidence().values(), problems);
    return new Workspace(
        home,
        traits,
        vocabulary,
        hosting,
        regimes,
        frameworks,
        CatalogueReader.readProposed(controls, regimes, vocabulary, problems),
        frameworks.isEmpty()
            ? Monitoring.none()
            : MonitoringReader.read(controls, frameworks, vocabulary, problems),
        supportModels,
        OrganisationReader.archetype(vocabulary, hosting, models, problems),
        Optional.empty());
  }

  /** The same data, below this home and from there. */
  Workspace at(Path other, Optional<CompiledCatalogue> found) {
    return new Workspace(
        other,
        traits,
        vocabulary,
        hosting,
        regimes,
        frameworks,
        proposed,
        monitoring,
        models,
        archetype,
        found);
  }

  /** As {@link #read}, refusing data with any error; ready-made where the build has read it. */
  public static Workspace load(Path home) {
    folder(home, "controls");
    folder(home, "models");
    return CompiledCatalogue.workspace(home).orElseGet(() -> readWithoutErrors(home));
  }

  private static Workspace readWithoutErrors(Path home) {
    Problems problems = new Problems();
    Workspace workspace = read(home, problems);
    problems.throwIfAny();
    return workspace;
  }

  /** The crosswalks, read when asked for: an assessment needs none. */
  public Crosswalks crosswalks(Problems problems) {
    if (compiled.isPresent()) {
      return compiled.get().crosswalks();
    }
    return frameworks.isEmpty()
        ? Crosswalks.NONE
        : CrosswalkReader.readAll(home.resolve("controls"), frameworks, problems);
  }

  /** As {@link #crosswalks(Problems)}, refusing data with any error. */
  public Crosswalks crosswalks() {
    Problems problems = new Problems();
    Crosswalks crosswalks = crosswalks(problems);
    problems.throwIfAny();
    return crosswalks;
  }

  /** The organisation of a folder. */
  public Organisation organisation(Path folder, Problems problems) {
    if (Files.isRegularFile(folder)) {
      throw new UncheckedIOException(
          folder.toString(), new NotDirectoryException(folder.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new UncheckedIOException(folder.toString(), new NoSuchFileException(folder.toString()));
    }
    return OrganisationReader.read(
        folder, vocabulary, hosting, knownRules(problems), archetype, problems);
  }

  /**
   * The organization and the offers of a folder, or of a form that somebody filled in.
   *
   * @param source folder, or a workbook
   */
  public Papers papersOf(Path source, Problems problems) {
    if (!FormReader.names(source) && !FormReader.otherwiseSaved(source)) {
      return new Papers(organisation(source, problems), offers(source, problems));
    }
    String name = source.toString().replace('\\', '/');
    return FormReader.intake(source, name, traits, problems)
        .map(filled -> papersOf(filled, source, problems))
        .orElseGet(() -> new Papers(archetype, OfferReader.Offers.NONE));
  }

  /** The organization and the offers of a form that somebody filled in. */
  public Papers papersOf(Filled filled, Path source, Problems problems) {
    String name = source.toString().replace('\\', '/');
    String id = String.valueOf(source.getFileName()).replaceFirst("\\.[^.]*$", "");
    Map<String, YamlMap> offers = new LinkedHashMap<>();
    filled
        .offers()
        .forEach(o -> offers.put(name + ", " + o.sheet(), o.answers().read(name, problems)));
    return new Papers(
        filled.questionnaire()
            ? archetype
            : OrganisationReader.read(
                filled.organisation().read(name, problems),
                id,
                vocabulary,
                hosting,
                knownRules(problems),
                archetype,
                problems),
        offers(offers, problems));
  }

  /**
   * Offers that do not stand in files of their own, by the name under which the user knows them.
   */
  public OfferReader.Offers offers(Map<String, YamlMap> offers, Problems problems) {
    return OfferReader.read(offers, vocabulary, models, numbers(problems), controlIds(), problems);
  }

  /** An organization with the offers it has. */
  public record Papers(Organisation organisation, OfferReader.Offers offers) {}

  /** What an organisation's file may name of the catalogues. */
  KnownRules knownRules(Problems problems) {
    Set<String> controls = new LinkedHashSet<>();
    frameworks.forEach(f -> f.controls().forEach(c -> controls.add(c.id())));
    return new KnownRules(
        frameworkIds(),
        controls,
        ImpliedReader.read(home.resolve("controls"), vocabulary, frameworkIds(), problems));
  }

  /** The offers of a folder, and those judged together. */
  public OfferReader.Offers offers(Path folder, Problems problems) {
    return OfferReader.readAll(
        folder, vocabulary, models, numbers(problems), controlIds(), problems);
  }

  Numbers numbers(Problems problems) {
    return NumbersReader.read(home.resolve("controls"), problems);
  }

  Set<String> controlIds() {
    return frameworks.stream()
        .flatMap(f -> f.assessed().stream())
        .map(Control::id)
        .collect(Collectors.toSet());
  }

  public Set<String> frameworkIds() {
    return frameworks.stream()
        .map(Framework::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Frameworks in force, then proposed rules. */
  public List<Framework> everyFramework() {
    return Stream.concat(frameworks.stream(), proposed.stream()).toList();
  }

  private static Path folder(Path home, String name) {
    Path folder = home.resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new NoDataException(name, home);
    }
    return folder;
  }
}
