// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;

/** Readings of the texts that are data: which controls ask for what, and what may be ordered. */
class ReadingRulesTest {
  private static final List<Control> CONTROLS =
      PaperCases.FRAMEWORKS.stream().flatMap(f -> Cases.reading(f).controls().stream()).toList();

  /**
   * Own accounts, own sign-in, a list, screening, its review, citizenship: each where it counts.
   */
  @Test
  void the_providers_people_reach_exactly_these_controls() {
    Map<String, Set<String>> asked = new TreeMap<>();
    for (Control control : CONTROLS) {
      boolean catalog = control.framework().startsWith("nist");
      for (Need need : control.needs().all()) {
        if (!catalog && need.capability().id().equals(Names.PROVIDER_ACCESS)) {
          Stream.concat(
                  Cases.VOCABULARY.traits().in(need.raised().elements()).stream().map(e -> e.id()),
                  need.raised().levels().stream().map(r -> r.trait().id()))
              .forEach(
                  what ->
                      asked
                          .computeIfAbsent(what, k -> new TreeSet<>())
                          .add(control.id().replaceFirst("^[A-Z]{2}\\.L[12]-", "")));
        }
      }
    }
    assertEquals(
        Map.of(
            "own-accounts",
            Set.of(
                "164.312(a)(2)(i)",
                "3.1.5",
                "3.1.6",
                "3.1.7",
                "3.3.2",
                "3.3.8",
                "3.3.9",
                "3.4.5",
                "3.7.2"),
            "technician-mfa",
            Set.of("314.4(c)(5)", "3.5.3", "3.7.5"),
            "personnel-authorisation",
            Set.of("3.7.2"),
            "screened",
            Set.of("3.9.1"),
            "list-reviewed",
            Set.of("PS.L3-3.9.2e")),
        asked);
  }

  @Test
  void a_setting_may_be_ordered_and_what_is_kept_up_may_not() {
    for (String setting : List.of("AC.L2-3.1.10", "MP.L2-3.8.7", "SC.L2-3.13.6", "AU-11")) {
      assertFalse(beyondOrders(setting), setting);
    }
    for (String kept :
        List.of(
            "CM.L2-3.4.2",
            "CM.L2-3.4.6",
            "CM.L2-3.4.7",
            "CM.L2-3.4.8",
            "CM.L2-3.4.9",
            "SC.L2-3.13.13",
            "SC.L2-3.13.14")) {
      assertEquals(true, beyondOrders(kept), kept);
    }
  }

  @Test
  void a_new_weakness_asks_for_a_running_agreement_and_a_change_of_business_does_not() {
    assertEquals(true, beyondOrders("RA.L2-3.11.2"));
    assertEquals(true, beyondOrders("RA-5"));
    assertFalse(beyondOrders("314.4(d)(2)"));
    assertFalse(beyondOrders("164.308(a)(8)"));
  }

  @Test
  void validated_cryptography_is_a_named_function_in_three_controls() {
    Set<String> asking = new TreeSet<>();
    for (Control control : CONTROLS) {
      control.needs().all().stream()
          .flatMap(n -> n.function().stream())
          .filter(f -> f.id().equals("fips-validated-modules"))
          .forEach(f -> asking.add(control.id()));
    }
    assertEquals(Set.of("IA-7", "SC-13", "SC.L2-3.13.11"), asking);
  }

  @Test
  void what_others_read_otherwise_is_told() {
    for (String contested :
        List.of(
            "SC.L2-3.13.1",
            "AC.L2-3.1.12",
            "IR.L2-3.6.1",
            "SI.L2-3.14.6",
            "SI.L2-3.14.7",
            "SI-4",
            "IR-4",
            "314.4(d)(2)")) {
      assertFalse(control(contested).contested().isBlank(), contested);
    }
    for (Control each : CONTROLS) {
      assertFalse(each.contested().matches("(?s).*\\bT\\d\\d\\b.*"), each.id());
    }
  }

  /** Whether no series of orders can do it. */
  private static boolean beyondOrders(String id) {
    Draft draft = new Draft();
    Draft.OfSystem system = new Draft.OfSystem();
    system.id = "files";
    draft.systems.add(system);
    Draft.OfMember shop = new Draft.OfMember("shop", Cases.KINDS.get("break-fix"));
    Draft.OfStatement orders = new Draft.OfStatement(Cases.VOCABULARY.known(Names.CONTINUITY));
    orders.level = OptionalInt.of(1);
    shop.statements.add(orders);
    draft.members.add(shop);
    return draft.judge().judge(control(id)).verdict() == Verdict.STRUCTURAL_GAP;
  }

  private static Control control(String id) {
    return CONTROLS.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}
