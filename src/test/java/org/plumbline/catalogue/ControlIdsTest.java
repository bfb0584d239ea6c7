// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.catalogue.ControlIds.Answer;
import org.plumbline.catalogue.ControlIds.Match;

/** A control is found by every spelling of its id that people use. */
class ControlIdsTest {
  private static final ControlIds IDS = new ControlIds(ProjectData.FRAMEWORKS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AC-2 | AC-2",
        "ac-2 | AC-2",
        "AC-02 | AC-2",
        "AC2 | AC-2",
        "AC 2 | AC-2",
        "AC\u20112 | AC-2",
        "AC-2a | AC-2",
        "AC-2 a. | AC-2",
        "AC-2(j) | AC-2",
        "AC-2(1) | AC-2(1)",
        "AC-2 (1) | AC-2(1)",
        "AC-02(01) | AC-2(1)",
        "ac-2.1 | AC-2(1)",
        "ac-02.01 | AC-2(1)",
        "AC-2(3)(a) | AC-2(3)",
        "AC-10 | AC-10",
        "NIST SP 800-53 Rev 5 AC-2(1) | AC-2(1)",
        "800-53 AC-2 | AC-2",
        "SP 800-53r5 AC-2 | AC-2",
        "AU.L2-3.3.1 | AU.L2-3.3.1",
        "au.l2-3.3.1 | AU.L2-3.3.1",
        "AU.L2-03.03.01 | AU.L2-3.3.1",
        "3.3.1 | AU.L2-3.3.1",
        "03.03.01 | AU.L2-3.3.1",
        "3.3.1[a] | AU.L2-3.3.1",
        "CMMC 3.3.1 | AU.L2-3.3.1",
        "NIST SP 800-171 Rev 2 3.3.1 | AU.L2-3.3.1",
        "3.1.2e | AC.L3-3.1.2e",
        "03.01.02e | AC.L3-3.1.2e",
        "b.1.i | AC.L1-b.1.i",
        "52.204-21(b)(1)(i) | AC.L1-b.1.i",
        "FAR 52.204-21(b)(1)(xv) | SI.L1-b.1.xv",
        "164.312(b) | 164.312(b)",
        "§164.312(b) | 164.312(b)",
        "§ 164.312 (b) | 164.312(b)",
        "45 CFR 164.312(b) | 164.312(b)",
        "45 C.F.R. § 164.312(b) | 164.312(b)",
        "45 CFR §164.312(b) | 164.312(b)",
        "Section 164.312(b) | 164.312(b)",
        "HIPAA 164.312(b) | 164.312(b)",
        "164.308(a)(1)(II)(d) | 164.308(a)(1)(ii)(D)",
        "16 CFR 314.4(c)(1) | 314.4(c)(1)",
        "GLBA 314.4(c)(1) | 314.4(c)(1)",
        "314.4(C)(1) | 314.4(c)(1)",
      })
  void a_spelling_people_use_finds_the_control(String written, String id) {
    Answer answer = IDS.find(written);
    assertEquals(id, answer.match().map(Match::id).orElse("nothing, near " + answer.near()));
    assertFalse(answer.ambiguous());
    assertEquals(id, answer.match().orElseThrow().control().orElseThrow().id());
    assertEquals(List.of(), answer.near());
  }

  @Test
  void every_id_of_the_catalogues_finds_itself_as_it_is_and_in_small_letters() {
    List<Framework> frameworks = ProjectData.FRAMEWORKS;
    int asked = 0;
    for (Framework framework : frameworks) {
      for (Control control : framework.controls()) {
        for (String written :
            List.of(
                control.id(), control.id().toLowerCase(Locale.ROOT), framework.citation(control))) {
          Match match = IDS.find(written).match().orElseThrow(() -> new AssertionError(written));
          assertEquals(control.id(), match.id(), written);
          assertEquals(framework.id(), match.framework().id(), written);
          asked++;
        }
      }
    }
    assertTrue(asked > 4000, asked + " spellings asked");
  }

  @Test
  void a_standard_shows_its_specifications() {
    Match standard = IDS.find("164.308(a)(5)").match().orElseThrow();
    assertAll(
        () -> assertTrue(standard.heading()),
        () -> assertTrue(standard.control().isEmpty()),
        () -> assertEquals("164.308(a)(5)", standard.id()),
        () ->
            assertEquals(
                List.of(
                    "164.308(a)(5)(i)",
                    "164.308(a)(5)(ii)(A)",
                    "164.308(a)(5)(ii)(B)",
                    "164.308(a)(5)(ii)(C)",
                    "164.308(a)(5)(ii)(D)"),
                ids(standard)),
        () ->
            assertEquals(
                standard.below(), IDS.find("45 CFR 164.308(A)(5)").match().orElseThrow().below()));
  }

  @Test
  void a_heading_with_a_row_of_its_own_shows_what_it_holds_too() {
    Match standard = IDS.find("164.308(a)(1)(i)").match().orElseThrow();
    assertTrue(standard.heading());
    assertEquals(
        List.of(
            "164.308(a)(1)(ii)(A)",
            "164.308(a)(1)(ii)(B)",
            "164.308(a)(1)(ii)(C)",
            "164.308(a)(1)(ii)(D)"),
        ids(standard));
    Match section = IDS.find("45 CFR 164.312").match().orElseThrow();
    assertTrue(section.heading());
    assertTrue(ids(section).contains("164.312(b)"));
    assertTrue(ids(section).stream().allMatch(id -> id.startsWith("164.312(")), "" + ids(section));
  }

  @Test
  void a_control_names_its_enhancements_and_is_no_heading() {
    Match control = IDS.find("AC-02").match().orElseThrow();
    assertFalse(control.heading());
    assertTrue(ids(control).containsAll(List.of("AC-2(1)", "AC-2(13)")), "" + ids(control));
    assertFalse(ids(control).contains("AC-20(1)"));
  }

  @Test
  void a_withdrawn_control_is_found_and_named_so() {
    Match gone = IDS.find("ac-13").match().orElseThrow();
    assertEquals("AC-13", gone.withdrawn().orElseThrow().id());
    assertTrue(gone.control().isEmpty());
    assertFalse(gone.heading());
  }

  @Test
  void the_law_that_a_text_names_decides() {
    assertTrue(IDS.find("16 CFR 164.312(b)").matches().isEmpty());
    assertEquals(List.of("164.312(b)"), IDS.find("16 CFR 164.312(b)").near());
    assertTrue(IDS.find("800-53 3.3.1").matches().isEmpty());
    assertTrue(IDS.find("HIPAA AC-2").matches().isEmpty());
  }

  @Test
  void two_frameworks_with_one_number_are_both_named_and_the_exact_spelling_comes_first() {
    Framework cmmc = ProjectData.frameworks("cmmc-level-2").get(0);
    Framework other = renumbered(cmmc, "AU.L2-3.3.1", "03.03.01");
    ControlIds both = new ControlIds(List.of(cmmc, other));
    Answer answer = both.find("03.03.01");
    assertTrue(answer.ambiguous());
    assertEquals(
        List.of("03.03.01", "AU.L2-3.3.1"), answer.matches().stream().map(Match::id).toList());
    assertEquals("AU.L2-3.3.1", both.find("3.3.1").match().orElseThrow().id());
  }

  @Test
  void what_is_unknown_is_answered_from_the_same_law() {
    assertAll(
        () -> assertEquals(List.of("AC-9", "AC-9(1)", "AC-9(2)"), IDS.find("AC-99").near()),
        () -> near("AU.L2-3.3.99", "AU.L2-3.3.9"),
        () -> near("3.3.99", "AU.L2-3.3.9"),
        () -> near("164.312(z)", "164.312("),
        () -> near("45 CFR 164.312(z)", "164.312("),
        () -> near("314.4(z)", "314.4("),
        () -> assertTrue(IDS.find("AQ-2").near().get(0).matches("A[A-Z]-2.*")),
        () -> assertEquals(List.of(), IDS.find("nothing like it").near()),
        () -> assertEquals(List.of(), IDS.find("").matches()),
        () -> assertEquals(List.of(), IDS.find("(").matches()));
  }

  private static void near(String written, String beginning) {
    Answer answer = IDS.find(written);
    assertEquals(List.of(), answer.matches(), written);
    assertFalse(answer.near().isEmpty(), written);
    answer.near().forEach(id -> assertTrue(id.startsWith(beginning), written + " " + id));
  }

  private static List<String> ids(Match match) {
    return match.below().stream().map(Control::id).toList();
  }

  /** The framework with one control only, under another number and another name. */
  private static Framework renumbered(Framework from, String id, String number) {
    Control c = from.control(id).orElseThrow();
    Control renamed =
        new Control(
            number,
            "other",
            c.family(),
            c.title(),
            c.kind(),
            c.under(),
            c.asks(),
            c.heading(),
            c.designation(),
            c.baselines(),
            c.points(),
            c.partialPoints(),
            c.poam(),
            c.weight(),
            c.appliesIf(),
            c.needs(),
            c.reading(),
            c.why(),
            c.partial(),
            c.contested(),
            c.trigger(),
            c.flags(),
            c.evidence(),
            c.parameters(),
            c.place());
    return new Framework(
        "other",
        "Other Rule",
        "Other",
        from.issuer(),
        from.edition(),
        false,
        from.inForce(),
        from.source(),
        from.link(),
        "Other Rule {id}",
        from.regime(),
        from.families(),
        List.of(renamed),
        List.of(),
        List.of(),
        List.of(),
        from.sha256(),
        from.place());
  }
}
