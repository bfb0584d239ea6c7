// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.catalogue.Flag;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;

/**
 * The acceptance cases: three models at their usual values, three organisations with three offers.
 *
 * <p>The expected figures are those of the domain experts, unchanged. Where the statement text made
 * us read a control otherwise, the difference stands with its reason, one by one, in {@code
 * moved-cells.csv} (verdicts of SP 800-53 that move a share) and {@code added-duties.csv} (duties
 * of the organisation that join a cell and move no verdict); see {@code
 * src/docs/decisions/mapping.md}. A difference that is listed and not found fails too.
 */
class AcceptanceTest {
  private static final String[] ALL = {
    "hipaa-security-rule", "glba-safeguards-rule", "cmmc-level-2"
  };

  @Test
  void every_cell_of_the_three_models_is_the_one_the_domain_experts_expect() {
    Map<String, Map<String, Cell>> cells = new HashMap<>();
    for (String model : List.of("break-fix", "managed", "co-managed")) {
      Assessment assessment = ProjectData.assess(ProjectData.ARCHETYPE, archetype(model), ALL);
      cells.put(model, byControl(assessment.cells()));
    }
    List<String> differences = new ArrayList<>();
    for (List<String> row : ProjectData.csv("archetypes.csv")) {
      for (int i = 0; i < 3; i++) {
        String model = List.of("break-fix", "managed", "co-managed").get(i);
        String found = cells.get(model).get(row.get(0)).verdict().name();
        if (!found.equals(row.get(i + 1))) {
          differences.add(
              row.get(0) + " under " + model + ": " + found + ", not " + row.get(i + 1));
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void every_cell_of_the_nine_offers_has_the_expected_verdict_outcomes_and_missing_items() {
    Map<String, Map<String, Cell>> cells = new HashMap<>();
    Map<String, String> added = addedDuties();
    List<String> differences = new ArrayList<>();
    for (List<String> row : ProjectData.csv("offers.csv")) {
      String key = row.get(0) + " x " + row.get(1);
      Cell cell =
          cells.computeIfAbsent(key, k -> offerCells(row.get(0), row.get(1))).get(row.get(2));
      String flags =
          cell.flags().stream().map(Flag::spelling).sorted().collect(Collectors.joining(" "));
      String found =
          String.join(
              " | ", cell.verdict().name(), cell.subtype().spelling(), flags, outcomes(cell));
      String flagsExpected = row.get(5).replaceAll("SCOPE\\? .*", "SCOPE?");
      String duty = added.remove(key + " " + row.get(2));
      String outcomesExpected = row.get(6) + (duty == null ? "" : "; " + duty);
      String expected = String.join(" | ", row.get(3), row.get(4), flagsExpected, outcomesExpected);
      if (!found.equals(expected)) {
        differences.add(
            key + " " + row.get(2) + ":\n   found    " + found + "\n   expected " + expected);
      }
    }
    assertTrue(
        differences.isEmpty(), differences.size() + " differ\n" + String.join("\n", differences));
    assertEquals(Map.of(), added, "listed, but no such cell");
  }

  /** Duties our reading adds, by organisation, offer and control. */
  private static Map<String, String> addedDuties() {
    return ProjectData.csv("added-duties.csv").stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0) + " x " + row.get(1) + " " + row.get(2), row -> row.get(3)));
  }

  @ParameterizedTest
  @CsvSource({
    "break-fix,usual,0/10/18/8/36,0/12/7/5/24,0/7/59/33/99,-160/-143/-5/43",
    "break-fix,ordered,27/1/0/8/36,14/5/0/5/24,65/1/0/33/99,-5/-5/-5/23",
    "managed,floor,1/10/25/0/36,0/12/12/0/24,2/7/90/0/99,-152/110/110/43",
    "managed,usual,25/1/10/0/36,14/2/8/0/24,74/2/23/0/99,45/110/110/24",
    "managed,ceiling,36/0/0/0/36,24/0/0/0/24,99/0/0/0/99,110/110/110/23",
    "co-managed,floor,0/10/26/0/36,0/12/12/0/24,0/7/92/0/99,-160/110/110/43",
    "co-managed,usual,16/10/10/0/36,6/11/7/0/24,71/7/21/0/99,47/110/110/43",
    "co-managed,ceiling,36/0/0/0/36,24/0/0/0/24,99/0/0/0/99,110/110/110/23"
  })
  void the_shares_of_floor_usual_and_ceiling_are_those_of_the_domain_model(
      String model, String at, String hipaa, String glba, String cmmc, String points) {
    Engagement engagement = at(model, at);
    Assessment found = ProjectData.assess(ProjectData.ARCHETYPE, engagement, ALL);
    assertAll(
        () -> assertEquals(hipaa, shares(found, ALL[0])),
        () -> assertEquals(glba, shares(found, ALL[1])),
        () -> assertEquals(cmmc, shares(found, ALL[2])),
        () -> assertEquals(points, points(found)));
  }

  @ParameterizedTest
  @CsvSource({
    "break-fix,usual,0/45/46/29/120,0/72/98/63/233,0/78/131/95/304,0/137/368/264/769",
    "break-fix,ordered,77/14/0/29/120,142/28/0/63/233,178/31/0/95/304,444/61/0/264/769",
    "managed,floor,1/45/74/0/120,2/72/159/0/233,4/78/222/0/304,7/137/625/0/769",
    "managed,usual,84/3/33/0/120,149/15/69/0/233,175/16/113/0/304,341/25/403/0/769",
    "managed,ceiling,120/0/0/0/120,232/1/0/0/233,301/1/2/0/304,763/2/4/0/769",
    "co-managed,floor,0/45/75/0/120,0/72/161/0/233,1/78/225/0/304,1/137/631/0/769",
    "co-managed,usual,54/36/30/0/120,114/57/62/0/233,138/61/105/0/304,280/97/392/0/769",
    "co-managed,ceiling,120/0/0/0/120,232/1/0/0/233,301/1/2/0/304,763/2/4/0/769"
  })
  void the_shares_of_the_800_53_baselines_are_those_of_the_domain_model_but_for_the_cells_we_moved(
      String model, String at, String low, String moderate, String high, String all) {
    Engagement engagement = at(model, at);
    List<Cell> cells =
        ProjectData.assess(ProjectData.ARCHETYPE, engagement, "nist-800-53-r5").cells();
    Map<String, List<String>> moved =
        ProjectData.csv("moved-cells.csv").stream()
            .filter(row -> row.get(0).equals(model) && row.get(1).equals(at))
            .collect(Collectors.toMap(row -> row.get(2), row -> row));
    assertAll(
        () -> moved.forEach((id, row) -> assertMoved(byControl(cells).get(id), row)),
        () -> assertEquals(low, takenOver(select(cells, "low"), moved)),
        () -> assertEquals(moderate, takenOver(select(cells, "moderate"), moved)),
        () -> assertEquals(high, takenOver(select(cells, "high"), moved)),
        () -> assertEquals(all, takenOver(cells, moved)));
  }

  private static List<Cell> select(List<Cell> cells, String baseline) {
    return cells.stream().filter(c -> c.control().baselines().contains(baseline)).toList();
  }

  private static void assertMoved(Cell cell, List<String> row) {
    assertEquals(row.get(4), cell.verdict().name(), row.toString());
    assertTrue(!row.get(3).equals(row.get(4)) && !row.get(5).isBlank(), row.toString());
  }

  /** The shares with every listed move taken back. */
  private static String takenOver(List<Cell> cells, Map<String, List<String>> moved) {
    Map<Boolean, List<Cell>> parts =
        cells.stream().collect(Collectors.partitioningBy(c -> moved.containsKey(c.control().id())));
    Shares kept = Shares.of(parts.get(false));
    int[] counts = {kept.carried(), kept.left(), kept.open(), kept.impossible(), kept.assignable()};
    for (Cell cell : parts.get(true)) {
      String before = moved.get(cell.control().id()).get(3);
      if (!before.equals("counted-apart")) {
        counts[share(Verdict.valueOf(before))]++;
        counts[4]++;
      }
    }
    return java.util.Arrays.stream(counts)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining("/"));
  }

  private static int share(Verdict verdict) {
    return switch (verdict) {
      case DELIVERABLE, SHARED -> 0;
      case RETAINED -> 1;
      case CONDITIONAL, UNASSIGNED -> 2;
      case STRUCTURAL_GAP -> 3;
      case NOT_APPLICABLE -> throw new IllegalArgumentException("counts in no share");
    };
  }

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental,lakeside,0 0 18 0 8 23 2,0/10/18/8/36,5/16/10/0,G-BAA G-FIT,",
    "cedar-ridge-dental,summit,0 2 24 0 0 23 2,2/10/24/0/36,0/16/13/0,G-BAA,",
    "cedar-ridge-dental,ridgeline,14 14 2 5 0 14 2,28/1/7/0/36,2/5/0/0,G-FIT,",
    "harbor-consumer-credit,lakeside,0 0 7 0 5 15 2,0/12/7/5/24,4/8/0/0,G-SAFEGUARDS G-FIT,",
    "harbor-consumer-credit,summit,1 1 11 0 0 14 2,2/11/11/0/24,0/10/1/0,G-SAFEGUARDS,",
    "harbor-consumer-credit,ridgeline,4 18 0 0 0 5 2,22/2/0/0/24,0/0/0/0,'',",
    "tri-valley-machining,lakeside,0 0 59 0 33 18 0,0/7/59/33/99,20/20/23/29,G-FIT,-160/-143/-5/43",
    "tri-valley-machining,summit,44 13 35 0 0 18 0,57/7/35/0/99,0/16/4/15,G-ESP,3/110/110/43",
    "tri-valley-machining,ridgeline,50 45 4 0 0 11 0,95/0/4/0/99,0/1/0/3,'',102/110/110/23"
  })
  void counts_shares_severities_gates_and_points_of_the_nine_offers(
      String organisation,
      String offer,
      String counts,
      String shares,
      String severities,
      String gates,
      String points) {
    Organisation who = ProjectData.example(organisation);
    Engagement engagement = ProjectData.engagement(who, ProjectData.offer(organisation, offer));
    check(who, engagement, counts, shares, severities, gates, points);
  }

  @Test
  void a_signed_agreement_with_deadlines_closes_four_cells_and_the_gate() {
    Variant v =
        new Variant("cedar-ridge-dental", "summit")
            .level("data-protection-contract", "agreement-with-deadlines");
    check(v.who, v.engagement(), "0 6 20 0 0 23 2", "6/10/20/0/36", "0/12/13/0", "", null);
  }

  @Test
  void covering_the_imaging_servers_makes_ten_cells_deliverable() {
    Variant v = new Variant("cedar-ridge-dental", "summit");
    v.coverSpecialised = true;
    check(v.who, v.engagement(), "10 2 14 0 0 23 2", "12/10/14/0/36", "0/14/5/0", "G-BAA", null);
  }

  @Test
  void the_same_scope_signed_as_managed_leaves_nobody_unassigned() {
    Variant v = new Variant("cedar-ridge-dental", "ridgeline");
    v.model = "managed";
    check(v.who, v.engagement(), "14 19 2 0 0 14 2", "33/1/2/0/36", "0/2/0/0", "", null);
  }

  @Test
  void dated_orders_for_test_and_scans_make_the_alternative_limb_deliverable() {
    Variant v =
        new Variant("harbor-consumer-credit", "lakeside").level("evidence-retention", "job-record");
    v.orders.put(
        "penetration-testing", new Order(365, java.util.Set.of(), "2026-01-15", "A tester", true));
    v.orders.put(
        "vulnerability-scanning", new Order(183, java.util.Set.of(), "2026-01-15", "", false));
    check(
        v.who,
        v.engagement(),
        "1 1 5 0 5 15 2",
        "2/12/5/5/24",
        "4/6/0/0",
        "G-SAFEGUARDS G-FIT",
        null);
    Map<String, Cell> cells =
        byControl(ProjectData.assess(v.who, v.engagement(), "glba-safeguards-rule").cells());
    assertEquals(Verdict.DELIVERABLE, cells.get("314.4(d)(2)").verdict());
  }

  @Test
  void a_declaration_of_own_staff_moves_duties_to_the_firm_and_gives_the_provider_no_credit() {
    Organisation who =
        withDeclarations(
            ProjectData.example("harbor-consumer-credit"),
            List.of(
                "account-lifecycle",
                "authentication",
                "access-review",
                "asset-inventory",
                "data-inventory",
                "storage-encryption",
                "transmission-encryption",
                "multi-factor-authentication",
                "change-control"));
    Engagement engagement =
        ProjectData.engagement(who, ProjectData.offer("harbor-consumer-credit", "lakeside"));
    check(who, engagement, "0 0 5 0 3 19 2", "0/16/5/3/24", "2/6/0/0", "G-SAFEGUARDS G-FIT", null);
  }

  @Test
  void below_five_thousand_consumers_only_four_paragraphs_fall_away() {
    Organisation base = ProjectData.example("harbor-consumer-credit");
    Map<String, Integer> answers = new HashMap<>(base.facts().answers());
    answers.put("consumers", 4200);
    Organisation who =
        Copies.of(base, copy -> copy.facts = new org.plumbline.capability.Facts(answers));
    Engagement engagement =
        ProjectData.engagement(who, ProjectData.offer("harbor-consumer-credit", "summit"));
    check(who, engagement, "1 1 10 0 0 11 6", "2/8/10/0/20", "0/9/1/0", "G-SAFEGUARDS", null);
  }

  @Test
  void a_control_split_without_a_matrix_is_unassigned() {
    Variant v =
        new Variant("harbor-consumer-credit", "ridgeline").level("responsibility-matrix", "none");
    check(v.who, v.engagement(), "4 13 0 5 0 5 2", "17/2/5/0/24", "4/1/0/0", "", null);
  }

  @Test
  void machines_not_documented_as_specialised_assets_open_every_cell_that_reaches_them() {
    Organisation base = ProjectData.example("tri-valley-machining");
    Organisation who =
        Copies.of(
            base,
            copy ->
                copy.systems =
                    base.systems().stream()
                        .map(
                            s ->
                                new org.plumbline.engagement.ListedSystem(
                                    s.id(),
                                    s.systemClass(),
                                    s.regulated(),
                                    s.description(),
                                    s.care(),
                                    java.util.Optional.empty()))
                        .toList());
    Engagement engagement =
        ProjectData.engagement(who, ProjectData.offer("tri-valley-machining", "summit"));
    check(
        who,
        engagement,
        "6 8 78 0 0 18 0",
        "14/7/78/0/99",
        "0/33/10/35",
        "G-ESP",
        "-120/110/110/43");
  }

  private static void check(
      Organisation who,
      Engagement engagement,
      String counts,
      String shares,
      String severities,
      String gates,
      @org.jspecify.annotations.Nullable String points) {
    String framework = who.frameworks().get(0);
    Assessment found = ProjectData.assess(who, engagement, framework);
    Summary summary = found.summary(framework, engagement.id());
    Map<Verdict, Integer> n = summary.counts();
    String countsFound =
        List.of(
                Verdict.DELIVERABLE,
                Verdict.SHARED,
                Verdict.CONDITIONAL,
                Verdict.UNASSIGNED,
                Verdict.STRUCTURAL_GAP,
                Verdict.RETAINED,
                Verdict.NOT_APPLICABLE)
            .stream()
            .map(v -> String.valueOf(n.get(v)))
            .collect(Collectors.joining(" "));
    String severitiesFound =
        List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW).stream()
            .map(s -> String.valueOf(summary.severities().get(s)))
            .collect(Collectors.joining("/"));
    String gatesFound =
        found.gates().get(engagement.id()).stream().map(Gate::id).collect(Collectors.joining(" "));
    assertAll(
        () -> assertEquals(counts, countsFound),
        () -> assertEquals(shares, shares(summary.shares())),
        () -> assertEquals(severities, severitiesFound),
        () -> assertEquals(gates, gatesFound),
        () -> assertEquals(points == null ? "" : points, points(found)));
  }

  private static Engagement archetype(String model) {
    return Engagements.ofModel(ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE);
  }

  private static Engagement at(String model, String at) {
    return switch (at) {
      case "usual" -> archetype(model);
      case "floor" ->
          Engagements.ofModelAt(
              ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE, false);
      case "ceiling" ->
          Engagements.ofModelAt(
              ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE, true);
      default ->
          everyJobOrdered(
              Engagements.ofModelAt(
                  ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE, true));
    };
  }

  private static Engagement everyJobOrdered(Engagement base) {
    Map<String, Order> orders = new HashMap<>();
    for (Capability capability : ProjectData.VOCABULARY.capabilities().values()) {
      for (Condition condition : capability.conditions()) {
        if (condition instanceof Condition.Ordered job) {
          orders.put(
              capability.id(),
              new Order(
                  job.longestDays().orElse(0),
                  java.util.Set.of(),
                  "2026-01-15",
                  "A third party",
                  true));
        }
      }
    }
    return Copies.of(
        base,
        copy -> {
          copy.orders = orders;
          copy.allFunctions = true;
        });
  }

  private static Map<String, Cell> offerCells(String organisation, String offer) {
    Organisation who = ProjectData.example(organisation);
    Engagement engagement = ProjectData.engagement(who, ProjectData.offer(organisation, offer));
    return byControl(ProjectData.assess(who, engagement, who.frameworks().get(0)).cells());
  }

  private static Map<String, Cell> byControl(List<Cell> cells) {
    return cells.stream().collect(Collectors.toMap(c -> c.control().id(), c -> c));
  }

  private static String outcomes(Cell cell) {
    return cell.findings().stream()
        .map(
            f -> {
              String missing =
                  f.missing().stream()
                      .map(
                          m ->
                              m.kind().spelling()
                                  + " "
                                  + m.name()
                                  + (m.kind() == CauseKind.TERM ? " " + m.required() : ""))
                      .sorted()
                      .collect(Collectors.joining(", "));
              return f.need().capability().id()
                  + "="
                  + f.outcome()
                  + (missing.isEmpty() ? "" : "(" + missing + ")");
            })
        .collect(Collectors.joining("; "));
  }

  private static String shares(Assessment assessment, String framework) {
    return shares(assessment.summary(framework, assessment.engagements().get(0).id()).shares());
  }

  private static String shares(Shares s) {
    return s.carried()
        + "/"
        + s.left()
        + "/"
        + s.open()
        + "/"
        + s.impossible()
        + "/"
        + s.assignable();
  }

  private static String points(Assessment assessment) {
    return assessment.summaries().stream()
        .flatMap(s -> s.cmmc().stream())
        .map(c -> c.asOffered() + "/" + c.withTerms() + "/" + c.ceiling() + "/" + c.retained())
        .findFirst()
        .orElse("");
  }

  private static Organisation withDeclarations(Organisation base, List<String> capabilities) {
    return Copies.of(base, copy -> copy.selfPerformed = java.util.Set.copyOf(capabilities));
  }

  /** An example offer with something changed. */
  private static final class Variant {
    private final Organisation who;
    private final Offer offer;
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, Order> orders;
    private String model;
    private boolean coverSpecialised;

    Variant(String organisation, String offer) {
      this.who = ProjectData.example(organisation);
      this.offer = ProjectData.offer(organisation, offer);
      this.orders = new HashMap<>(this.offer.orders());
      this.model = this.offer.model().id();
    }

    Variant level(String trait, String level) {
      levels.put(trait, level);
      return this;
    }

    Engagement engagement() {
      Map<org.plumbline.capability.Trait, org.plumbline.engagement.Stated> terms =
          new java.util.LinkedHashMap<>(offer.terms());
      levels.forEach(
          (trait, level) -> {
            var t = ProjectData.TRAITS.named(trait);
            terms.put(
                t,
                new org.plumbline.engagement.Stated(
                    t.level(level).orElseThrow().rank(),
                    org.plumbline.engagement.Stated.Origin.CONTRACT,
                    "",
                    "variant"));
          });
      var covers = new java.util.HashSet<>(offer.covers().orElse(java.util.Set.of()));
      var excludes = new java.util.HashSet<>(offer.excludesClasses());
      if (coverSpecialised) {
        covers.add(org.plumbline.capability.SystemClass.SPECIALISED);
        excludes.remove(org.plumbline.capability.SystemClass.SPECIALISED);
      }
      Offer changed =
          Copies.of(
              offer,
              copy -> {
                copy.model = ProjectData.model(model);
                copy.terms = terms;
                copy.covers =
                    offer.covers().isPresent()
                        ? java.util.Optional.of(covers)
                        : java.util.Optional.empty();
                copy.excludesClasses = excludes;
                copy.orders = orders;
              });
      return Engagements.ofOffer(changed, ProjectData.TRAITS, who);
    }
  }
}
