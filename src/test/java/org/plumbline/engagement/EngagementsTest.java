// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Act;
import org.plumbline.Arrangements;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Facts;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement.Performer;

/** Offers and models made ready to be looked at, and the same with one thing changed. */
class EngagementsTest {
  private static final Organisation OFFICE = ProjectData.example("cedar-ridge-dental");

  private static Trait trait(String id) {
    return ProjectData.TRAITS.named(id);
  }

  private static String level(Engagement engagement, String id) {
    return trait(id).level(engagement.level(trait(id))).name();
  }

  @Test
  void an_offer_has_what_it_states_and_the_least_of_its_model_where_it_is_silent() {
    Engagement offer = Arrangements.against(OFFICE, "managed", "log-retention: one-year");
    assertEquals("one-year", level(offer, "log-retention"));
    assertEquals(Stated.Origin.CONTRACT, offer.stated(trait("log-retention")).origin());
    assertEquals("standing-credential", level(offer, "retained-access"));
    assertEquals(Stated.Origin.NOT_STATED, offer.stated(trait("retained-access")).origin());
    assertTrue(offer.offer());
    assertFalse(offer.allFunctions());
  }

  @Test
  void own_it_staff_is_a_fact_of_the_organisation_under_every_arrangement() {
    Organisation staffed =
        Copies.of(
            OFFICE,
            copy -> copy.staffLevel = Act.requirement("internal-it-staff: two-or-three").level());
    Engagement offer = Arrangements.against(staffed, "managed");
    Engagement model =
        Engagements.ofModel(ProjectData.model("managed"), ProjectData.TRAITS, staffed);
    for (Engagement each : List.of(offer, model)) {
      assertEquals("two-or-three", level(each, "internal-it-staff"));
      assertEquals(Stated.Origin.ORGANISATION, each.stated(trait("internal-it-staff")).origin());
    }
    Engagement assumed =
        Engagements.ofModel(
            ProjectData.model("co-managed"), ProjectData.TRAITS, ProjectData.ARCHETYPE);
    assertEquals("one-person", level(assumed, "internal-it-staff"));
  }

  @Test
  void a_model_is_looked_at_at_its_least_its_usual_and_its_most() {
    SupportModel managed = ProjectData.model("managed");
    Engagement least =
        Engagements.ofModelAt(managed, ProjectData.TRAITS, ProjectData.ARCHETYPE, false);
    Engagement usual = Engagements.ofModel(managed, ProjectData.TRAITS, ProjectData.ARCHETYPE);
    Engagement most =
        Engagements.ofModelAt(managed, ProjectData.TRAITS, ProjectData.ARCHETYPE, true);
    assertEquals("none", level(least, "vulnerability-scan-cadence"));
    assertEquals("quarterly", level(usual, "vulnerability-scan-cadence"));
    assertEquals("weekly", level(most, "vulnerability-scan-cadence"));
    assertEquals(
        List.of(false, false, true),
        List.of(least.allFunctions(), usual.allFunctions(), most.allFunctions()));
    assertEquals(3, Set.of(least.id(), usual.id(), most.id()).size());
    assertEquals(3, Set.of(least.name(), usual.name(), most.name()).size());
    assertFalse(usual.offer());
  }

  @Test
  void taking_a_system_in_covers_that_system_and_no_other() {
    ListedSystem desks = Arrangements.system("desks", SystemClass.ENDPOINT, true);
    ListedSystem kiosk = Arrangements.system("kiosk", SystemClass.ENDPOINT, true);
    ListedSystem files = Arrangements.system("files", SystemClass.SERVER, true);
    Organisation who = Copies.of(OFFICE, copy -> copy.systems = List.of(desks, kiosk, files));
    Engagement base =
        Copies.of(
            Arrangements.against(who, "managed"),
            copy -> {
              copy.excludesClasses = Set.of(SystemClass.ENDPOINT);
              copy.excludesSystems = Set.of("files");
            });
    Engagement desk = Engagements.covering(base, desks, who);
    assertEquals(Set.of(), desk.excludesClasses());
    assertEquals(Set.of("files", "kiosk"), desk.excludesSystems());
    assertEquals(Set.of("desks"), desk.namesSystems());
    Engagement file = Engagements.covering(base, files, who);
    assertEquals(Set.of(SystemClass.ENDPOINT), file.excludesClasses());
    assertEquals(Set.of(), file.excludesSystems());
    assertEquals(Set.of("files"), file.namesSystems());
  }

  @Test
  void signed_as_another_model_what_is_stated_stays_and_what_is_silent_takes_that_models_least() {
    Engagement offer = Arrangements.against(OFFICE, "co-managed", "log-retention: one-year");
    Engagement signed =
        Engagements.signedAs(offer, ProjectData.model("managed"), ProjectData.TRAITS);
    assertEquals("managed", signed.model().id());
    assertEquals("one-year", level(signed, "log-retention"));
    assertEquals("service-description", level(signed, "responsibility-matrix"));
    assertEquals("none", level(offer, "responsibility-matrix"));
    assertEquals(offer.id(), signed.id());
  }

  @ParameterizedTest
  @CsvSource({"managed,JOINT", "break-fix,JOINT", "co-managed,PROVIDER"})
  void who_performs_follows_the_kind_of_model_unless_the_matrix_says_otherwise(
      String model, Performer usual) {
    Capability act = Act.of("x").jointUnderManagedOnly().need().capability();
    Engagement engagement = Arrangements.under(model);
    assertEquals(usual, engagement.performerOf(act));
    for (Performer performer : Performer.values()) {
      assertEquals(performer, Arrangements.dividing(engagement, "x", performer).performerOf(act));
      assertEquals(usual, Arrangements.dividing(engagement, "another", performer).performerOf(act));
    }
  }

  @Test
  void a_band_of_head_counts_holds_its_ends() {
    SupportModel.Headcount band = new SupportModel.Headcount(5, 49, "F1");
    assertEquals(
        List.of(false, true, true, false),
        List.of(4, 5, 49, 50).stream().map(band::includes).toList());
  }

  @Test
  void an_exemption_struck_leaves_the_others() {
    ListedSystem one = Arrangements.exempt(Arrangements.system("one", SystemClass.SERVER, true));
    ListedSystem two = Arrangements.exempt(Arrangements.system("two", SystemClass.SERVER, true));
    Organisation who = Copies.of(OFFICE, copy -> copy.systems = List.of(one, two));
    Organisation then = who.withoutExemption("one");
    assertEquals(Optional.empty(), then.systems().get(0).exempt());
    assertEquals(two, then.systems().get(1));
    assertEquals("one", then.systems().get(0).id());
    assertEquals(who.facts(), then.facts());
  }

  @Test
  void an_organisation_with_one_regulated_system_holds_regulated_data() {
    ListedSystem plain = Arrangements.system("one", SystemClass.SERVER, false);
    ListedSystem regulated = Arrangements.system("two", SystemClass.SERVER, true);
    assertFalse(Copies.of(OFFICE, c -> c.systems = List.of(plain)).holdsRegulatedData());
    assertTrue(Copies.of(OFFICE, c -> c.systems = List.of(plain, regulated)).holdsRegulatedData());
    assertFalse(Copies.of(OFFICE, c -> c.systems = List.of()).holdsRegulatedData());
  }

  @Test
  void care_for_a_system_is_of_every_duty_or_of_those_listed() {
    ListedSystem.Care all = new ListedSystem.Care("host", true, Set.of());
    ListedSystem.Care some = new ListedSystem.Care("host", false, Set.of("backup"));
    assertTrue(all.includes("anything"));
    assertTrue(some.includes("backup"));
    assertFalse(some.includes("anything"));
  }

  @Test
  void the_owner_of_a_duty_is_that_of_the_control_else_of_the_act_else_of_the_rest() {
    Organisation who =
        Copies.of(OFFICE, copy -> copy.owners = Map.of("R-1", "one", "act", "two", "all", "three"));
    assertEquals(Optional.of("one"), who.ownerOf("R-1", List.of("act")));
    assertEquals(Optional.of("two"), who.ownerOf("R-2", List.of("other", "act")));
    assertEquals(Optional.of("three"), who.ownerOf("R-2", List.of("other")));
    Organisation nobody = Copies.of(OFFICE, copy -> copy.owners = Map.of("act", "two"));
    assertEquals(Optional.empty(), nobody.ownerOf("R-2", List.of("other")));
  }

  @Test
  void taking_in_a_system_of_an_excluded_class_leaves_other_classes_as_they_are() {
    ListedSystem desks = Arrangements.system("desks", SystemClass.ENDPOINT, true);
    ListedSystem files = Arrangements.system("files", SystemClass.SERVER, true);
    Organisation who = Copies.of(OFFICE, copy -> copy.systems = List.of(desks, files));
    Engagement base =
        Copies.of(
            Arrangements.against(who, "managed"),
            copy -> copy.excludesClasses = Set.of(SystemClass.ENDPOINT));
    assertEquals(Set.of(), Engagements.covering(base, desks, who).excludesSystems());
  }

  @Test
  void an_answer_of_no_and_no_answer_are_no_yes() {
    Facts facts = new Facts(Map.of("a", 1, "b", 0, "c", 5000));
    assertTrue(facts.yes("a"));
    assertFalse(facts.yes("b"));
    assertTrue(facts.yes("c"));
    assertFalse(facts.yes("d"));
  }
}
