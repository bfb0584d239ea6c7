// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.capability.Retention;
import org.plumbline.capability.RetentionFile;
import org.plumbline.capability.Traits;
import org.plumbline.capability.TraitsReader;
import org.plumbline.capability.Vocabulary;
import org.plumbline.capability.VocabularyReader;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Monitoring;
import org.plumbline.catalogue.MonitoringReader;
import org.plumbline.catalogue.RegimeReader;
import org.plumbline.catalogue.Regimes;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ImpliedReader;
import org.plumbline.engagement.KnownRules;
import org.plumbline.engagement.ModelReader;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.OfferReader;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.OrganisationReader;
import org.plumbline.engagement.SupportModel;
import org.plumbline.papers.NumbersReader;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateReader;
import org.plumbline.wording.Words;

/** The shipped data, read once for all tests. */
public final class ProjectData {
  public static final Problems PROBLEMS = new Problems();
  public static final Traits TRAITS = TraitsReader.read(Path.of("models"), PROBLEMS);
  public static final Retention RETENTION = RetentionFile.read(Path.of(""), PROBLEMS);

  public static final Vocabulary VOCABULARY =
      VocabularyReader.read(Path.of("controls"), TRAITS, PROBLEMS);
  public static final Regimes REGIMES =
      RegimeReader.readAll(Path.of("controls"), VOCABULARY, PROBLEMS);
  public static final List<Framework> FRAMEWORKS =
      CatalogueReader.readAll(Path.of("controls"), REGIMES, VOCABULARY, PROBLEMS);
  public static final Monitoring MONITORING =
      MonitoringReader.read(Path.of("controls"), FRAMEWORKS, VOCABULARY, PROBLEMS);
  public static final List<SupportModel> MODELS =
      ModelReader.readAll(Path.of("models"), TRAITS, PROBLEMS);
  public static final Organisation ARCHETYPE =
      OrganisationReader.archetype(VOCABULARY, Path.of("models"), PROBLEMS);

  /** A day after every paper of the examples. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  public static final KnownRules RULES =
      new KnownRules(
          frameworkIds(),
          FRAMEWORKS.stream()
              .flatMap(f -> f.controls().stream())
              .map(Control::id)
              .collect(Collectors.toSet()),
          ImpliedReader.read(Path.of("controls"), VOCABULARY, frameworkIds(), PROBLEMS));

  private ProjectData() {}

  public static SupportModel model(String id) {
    return MODELS.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  public static List<Framework> frameworks(String... ids) {
    Set<String> wanted = Set.of(ids);
    return FRAMEWORKS.stream().filter(f -> wanted.contains(f.id())).toList();
  }

  public static Organisation example(String id) {
    Problems problems = new Problems();
    Organisation organisation =
        OrganisationReader.read(Path.of("examples", id), VOCABULARY, RULES, problems);
    problems.throwIfAny();
    return organisation;
  }

  public static Offer offer(String organisation, String offer) {
    return offers(organisation).stream()
        .filter(o -> o.papers().id().equals(offer))
        .findFirst()
        .orElseThrow();
  }

  public static List<Offer> offers(String organisation) {
    return papers(organisation).offers();
  }

  /** The offers of an example, and those it has judged together. */
  public static OfferReader.Offers papers(String organisation) {
    Problems problems = new Problems();
    OfferReader.Offers papers =
        OfferReader.readAll(
            Path.of("examples", organisation),
            VOCABULARY,
            MODELS,
            NumbersReader.read(Path.of("controls"), problems),
            RULES.controls(),
            problems);
    problems.throwIfAny();
    return papers;
  }

  public static Engagement engagement(Organisation organisation, Offer offer) {
    return Engagements.ofOffer(offer, VOCABULARY, organisation);
  }

  public static Set<String> frameworkIds() {
    return FRAMEWORKS.stream().map(Framework::id).collect(Collectors.toSet());
  }

  public static Assessment assess(
      Organisation organisation, Engagement engagement, String... frameworks) {
    return Assessor.assess(organisation, List.of(engagement), frameworks(frameworks), VOCABULARY);
  }

  /** Rows of a CSV of the test resources without its head; quotes as in RFC 4180. */
  public static List<List<String>> csv(String name) {
    try {
      String text = Files.readString(Path.of("src/test/resources/acceptance", name));
      List<List<String>> rows = new ArrayList<>();
      for (String line : text.lines().skip(1).toList()) {
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
          if (c == '"') {
            quoted = !quoted;
          } else if (c == ',' && !quoted) {
            row.add(field.toString());
            field.setLength(0);
          } else {
            field.append(c);
          }
        }
        row.add(field.toString());
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report of an assessment with everything that stands behind its verdicts. */
  public static Report report(Assessment assessment, Words words) {
    Evaluation evaluation =
        new Evaluation(
            new Request(Optional.empty(), Optional.empty(), Optional.empty(), DAY),
            assessment.frameworks(),
            assessment,
            List.of(),
            Map.of());
    return new Evaluator(Library.load(Path.of("")))
        .report(
            evaluation,
            CarryOver.read(Optional.empty(), assessment, words),
            Optional.empty(),
            false,
            words);
  }

  /** A shipped template. */
  public static Template template(String name) {
    return TemplateReader.read(Path.of("templates"), name, new Problems()).orElseThrow();
  }
}
