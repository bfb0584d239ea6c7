// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Copies;
import org.plumbline.OtherLanguage;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.SupportModel;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;

/** What an explanation shows, whoever prints it. */
class ExplanationViewTest {
  private static final String HIPAA = "hipaa-security-rule";

  /** Levels, acts, traits and functions as data spells them: two words and a hyphen at least. */
  private static final Set<String> IDS = ids();

  private static final Pattern NUMBERED = Pattern.compile("\\b[FT]\\d{2}\\b");

  @Test
  void what_is_missing_stands_with_what_to_ask_for_and_the_wording() {
    Organisation who = ProjectData.example("cedar-ridge-dental");
    Engagement offer =
        ProjectData.engagement(who, ProjectData.offer("cedar-ridge-dental", "summit"));
    List<String> why = section(view(who, offer, HIPAA, "164.308(a)(1)(ii)(D)"), ExplainWord.WHY);
    assertTrue(why.contains("Still missing:"), why.toString());
    assertTrue(why.stream().anyMatch(l -> l.startsWith("Ask for this: “")), why.toString());
    assertTrue(
        why.stream().anyMatch(l -> l.startsWith("Wording to ask for (have counsel review it): ")),
        why.toString());
  }

  @Test
  void an_act_that_falls_away_is_told_with_the_rule_that_would_call_for_it() {
    Organisation who =
        Copies.of(
            ProjectData.ARCHETYPE,
            copy ->
                copy.facts =
                    new org.plumbline.capability.Facts(
                        ProjectData.VOCABULARY.facts().keySet().stream()
                            .collect(Collectors.toMap(f -> f, f -> 0))));
    Engagement managed =
        Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who);
    Control partly =
        ProjectData.FRAMEWORKS.stream()
            .flatMap(f -> f.assessed().stream())
            .filter(c -> c.appliesIf().isEmpty())
            .filter(c -> c.needs().all().stream().anyMatch(n -> n.onlyIf().isPresent()))
            .findFirst()
            .orElseThrow();
    List<String> why =
        section(view(who, managed, partly.framework(), partly.id()), ExplainWord.WHY);
    assertTrue(why.stream().anyMatch(l -> l.contains(": not needed here. ")), why.toString());
  }

  @Test
  void no_line_of_any_control_names_an_id_of_ours() {
    List<String> named = new ArrayList<>();
    for (String model : List.of("break-fix", "managed", "co-managed")) {
      Engagement engagement =
          Engagements.ofModel(
              ProjectData.model(model), ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
      Assessment assessment = ProjectData.assess(ProjectData.ARCHETYPE, engagement, HIPAA);
      for (Control control : assessment.frameworks().get(0).controls()) {
        ExplanationView view =
            ExplanationView.of(assessment, control, engagement, ProjectData.RETENTION);
        for (ExplainWord title : List.of(ExplainWord.WHY, ExplainWord.OTHER_WAYS)) {
          section(view, title).stream()
              .filter(line -> !line.startsWith("Where this comes from: "))
              .filter(line -> !line.startsWith("Wording to ask for "))
              .filter(ExplanationViewTest::namesAnId)
              .forEach(line -> named.add(control.id() + ": " + line));
        }
      }
    }
    assertEquals(List.of(), named);
  }

  @Test
  void numbers_are_said_in_the_language_of_the_words(@TempDir Path folder) throws IOException {
    Words words = OtherLanguage.words(folder);
    Engagement managed =
        Engagements.ofModel(
            ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
    List<String> said =
        phrases(
                view(ProjectData.ARCHETYPE, managed, HIPAA, "164.308(a)(1)(ii)(D)"),
                ExplainWord.INTERVALS)
            .filter(p -> p.key().equals(ExplainWord.INTERVAL.key()))
            .map(words::say)
            .toList();
    assertFalse(said.isEmpty());
    assertTrue(said.stream().allMatch(line -> line.contains(": «")), said.toString());
  }

  @Test
  void a_support_model_that_keeps_records_as_another_does_says_so_here_too() {
    SupportModel managed = ProjectData.model("managed");
    SupportModel own =
        new SupportModel(
            "own-kind",
            "Own kind",
            managed.summary(),
            managed.kind(),
            managed.support(),
            "managed",
            managed.fits(),
            managed.headcount(),
            managed.bands());
    String id = "164.308(a)(1)(ii)(D)";
    assertEquals(
        evidence(managed, id), evidence(own, id), "the same as the list of records in a report");
  }

  private static List<String> evidence(SupportModel model, String id) {
    Engagement engagement =
        Engagements.ofModel(model, ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
    return section(view(ProjectData.ARCHETYPE, engagement, HIPAA, id), ExplainWord.EVIDENCE);
  }

  private static boolean namesAnId(String line) {
    return NUMBERED.matcher(line).find()
        || Stream.of(line.split("[^a-z0-9-]+")).anyMatch(IDS::contains);
  }

  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>(ProjectData.VOCABULARY.capabilities().keySet());
    ids.addAll(ProjectData.VOCABULARY.traits().ids());
    ids.addAll(ProjectData.VOCABULARY.functions().keySet());
    ids.removeIf(id -> !id.contains("-"));
    return ids;
  }

  @Test
  void a_heading_lists_what_stands_under_it_and_has_no_verdict() {
    Engagement managed =
        Engagements.ofModel(
            ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
    ExplanationView view = view(ProjectData.ARCHETYPE, managed, HIPAA, "164.308(a)(1)(i)");
    assertFalse(section(view, ExplainWord.HEADING).isEmpty());
    assertTrue(
        view.sections().stream()
            .flatMap(s -> s.lines().stream())
            .noneMatch(l -> l.phrase().key().equals(ExplainWord.VERDICT.key())));
  }

  private static ExplanationView view(
      Organisation who, Engagement engagement, String framework, String id) {
    Assessment assessment = ProjectData.assess(who, engagement, framework);
    Framework found = assessment.framework(framework);
    return ExplanationView.of(
        assessment, found.control(id).orElseThrow(), engagement, ProjectData.RETENTION);
  }

  /** The lines under a title in words; none where there is no such section. */
  private static List<String> section(ExplanationView view, ExplainWord title) {
    return phrases(view, title).map(Said::of).toList();
  }

  private static Stream<Phrase> phrases(ExplanationView view, ExplainWord title) {
    Optional<Phrase> wanted = Optional.of(Phrase.of(title));
    return view.sections().stream()
        .filter(s -> s.title().equals(wanted))
        .flatMap(s -> s.lines().stream())
        .map(l -> l.phrase());
  }
}
