// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.Arrangements.against;
import static org.plumbline.Arrangements.organisation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;

/** An offer is judged by its facts; where its name says something else, that is said. */
class RecognitionTest {
  private static final String[] WHOLE_DIVISION = {
    "responsibility-matrix: by-function",
    "client-tool-access: direct-use",
    "service-desk-and-escalation: tiers-and-urgent-removal"
  };

  private static Engagement offered(
      String model, String staff, String continuity, String access, String... more) {
    List<String> levels = new java.util.ArrayList<>(List.of(more));
    levels.add("contract-continuity: " + continuity);
    levels.add("retained-access: " + access);
    return against(organisation(staff), model, levels.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "break-fix,per-incident,none,break-fix",
    "break-fix,per-incident,per-session,break-fix",
    "break-fix,per-incident,standing-credential,break-fix with access",
    "break-fix,ordered-projects,per-session,break-fix with projects",
    "break-fix,ordered-projects,persistent-agent,break-fix with projects and access",
    "break-fix,retainer,none,retainer",
    "managed,per-incident,none,break-fix",
    "managed,retainer,persistent-agent,retainer",
    "co-managed,ordered-projects,none,break-fix with projects",
    "managed,standing,persistent-agent,managed",
    "break-fix,standing,none,managed",
    "co-managed,standing,persistent-agent,managed"
  })
  void the_agreement_decides_the_kind_whatever_the_name(
      String name, String continuity, String access, String expected) {
    assertEquals(expected, Called.kind(offered(name, "none", continuity, access)));
  }

  @ParameterizedTest
  @CsvSource({
    "managed,none,by-function,managed",
    "managed,part-time,by-control,managed",
    "managed,one-person,service-description,managed beside staff",
    "managed,one-person,by-function,co-managed",
    "managed,two-or-three,by-control,co-managed",
    "break-fix,one-person,by-function,co-managed",
    "co-managed,one-person,none,co-managed",
    "co-managed,part-time,by-control,managed",
    "break-fix,one-person,none,managed beside staff"
  })
  void a_standing_agreement_is_co_managed_where_own_staff_and_a_division_are_there(
      String name, String staff, String matrix, String expected) {
    Engagement engagement =
        offered(name, staff, "standing", "persistent-agent", "responsibility-matrix: " + matrix);
    assertEquals(expected, Called.kind(engagement));
  }

  @ParameterizedTest
  @CsvSource({
    "managed,none,per-incident,no agreement",
    "co-managed,one-person,ordered-projects,no agreement",
    "break-fix,none,per-incident,''",
    "break-fix,none,ordered-projects,''",
    "break-fix,none,retainer,retainer",
    "break-fix,none,standing,standing",
    "managed,none,standing,''",
    "co-managed,one-person,standing,''",
    "co-managed,none,standing,no staff",
    "managed,one-person,standing,divided"
  })
  void a_name_that_the_facts_do_not_bear_out_is_warned_of(
      String name, String staff, String continuity, String expected) {
    Engagement engagement = offered(name, staff, continuity, "per-session", WHOLE_DIVISION);
    Set<String> found = new TreeSet<>(Called.warnings(engagement));
    found.remove("misnamed");
    assertEquals(expected.isEmpty() ? Set.of() : Set.of(expected), found);
  }

  @Test
  void own_staff_beside_a_managed_provider_without_a_division_is_warned_of() {
    String none = "responsibility-matrix: service-description";
    assertTrue(warned(offered("managed", "one-person", "standing", "none", none), "beside staff"));
    assertFalse(warned(offered("managed", "none", "standing", "none", none), "beside staff"));
    assertFalse(
        warned(offered("managed", "one-person", "ordered-projects", "none", none), "beside staff"));
    assertFalse(
        warned(offered("co-managed", "one-person", "standing", "none", none), "beside staff"));
    assertFalse(
        warned(
            offered(
                "managed", "one-person", "standing", "none", "responsibility-matrix: by-function"),
            "beside staff"));
  }

  @Test
  void co_managed_support_needs_a_division_tools_and_tiers() {
    Engagement whole =
        offered("co-managed", "one-person", "standing", "persistent-agent", WHOLE_DIVISION);
    assertEquals(Set.of(), Called.warnings(whole));
    for (String[] lack :
        new String[][] {
          {"responsibility-matrix: service-description", "no division"},
          {"client-tool-access: read-only", "no tools"},
          {"service-desk-and-escalation: response-time", "no tiers"}
        }) {
      List<String> levels = new java.util.ArrayList<>(List.of(WHOLE_DIVISION));
      levels.removeIf(level -> level.startsWith(lack[0].split(":")[0]));
      levels.add(lack[0]);
      Engagement engagement =
          offered(
              "co-managed",
              "one-person",
              "standing",
              "persistent-agent",
              levels.toArray(String[]::new));
      assertEquals(Set.of(lack[1]), Called.warnings(engagement));
      Engagement managed =
          offered("managed", "none", "standing", "persistent-agent", levels.toArray(String[]::new));
      assertFalse(warned(managed, lack[1]));
    }
  }

  @Test
  void a_term_above_the_most_or_below_the_least_of_the_name_is_counted_once() {
    assertEquals(0, Called.misnamed(offered("managed", "none", "standing", "persistent-agent")));
    assertEquals(0, Called.misnamed(offered("managed", "none", "standing", "standing-credential")));
    assertEquals(1, Called.misnamed(offered("managed", "none", "standing", "per-session")));
    assertEquals(0, Called.misnamed(offered("break-fix", "none", "per-incident", "per-session")));
    assertEquals(
        1, Called.misnamed(offered("break-fix", "none", "per-incident", "standing-credential")));
    assertEquals(
        2,
        Called.misnamed(
            offered(
                "break-fix",
                "none",
                "per-incident",
                "none",
                "backup-commitment: monitored",
                "reporting: monthly-operational")));
  }

  @Test
  void what_is_not_stated_is_misnamed_by_nobody() {
    Offer silent = org.plumbline.Arrangements.offer("managed");
    Engagement engagement = Engagements.ofOffer(silent, ProjectData.TRAITS, organisation("none"));
    assertEquals(Set.of(), Called.warnings(engagement));
    assertEquals("managed", Called.kind(engagement));
  }

  @ParameterizedTest
  @CsvSource({"none,true", "part-time,true", "one-person,false"})
  void a_co_managed_model_beside_an_organisation_without_it_staff_is_warned_of(
      String staff, boolean warned) {
    Organisation who = Copies.of(organisation(staff), copy -> copy.archetype = false);
    SupportModel model = ProjectData.model("co-managed");
    Engagement engagement = Engagements.ofModel(model, ProjectData.TRAITS, who);
    assertEquals(warned ? 1 : 0, engagement.warnings().size());
    assertEquals(
        List.of(),
        Engagements.ofModel(ProjectData.model("managed"), ProjectData.TRAITS, organisation("none"))
            .warnings());
    Organisation assumed = organisation(staff);
    assertEquals(List.of(), Engagements.ofModel(model, ProjectData.TRAITS, assumed).warnings());
  }

  private static boolean warned(Engagement engagement, String warning) {
    return Called.warnings(engagement).contains(warning);
  }
}
