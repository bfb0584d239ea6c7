// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.papers.About;
import org.plumbline.papers.Client;
import org.plumbline.papers.ClientReader;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** An organization's file, older ones included, says what verdicts rest on and where it is from. */
class ClientReaderTest {
  private static final Client CLIENT =
      PaperCases.client(
          PaperCases.text(
              """
              id: shop
              name: The shop
              regulated_under: CMMC Level 2
              frameworks: [cmmc-level-2]
              baseline: moderate
              people: 80
              counts: {user: 55, device: 60, server: 2, site: 1, gigabyte: 800}
              internal_it_staff: one-person
              officials: {affirming official: president}
              owners: {3.1.1: the president, physical-access: the landlord, security-programme: IT, all: office}
              facts:
                mobileRegulated: no
                clearinghouse: unknown
                consumers: {value: "3,200", date: 2026-11-01, source: loan system, confirmed_by: COO}
              performs_itself:
                - change-control
                - {capability: patch-management, systems: [line, laptop], by: the administrator, words: "IT patches these"}
              system_security_plan: {state: final, date: 2026-03}
              systems:
                - {id: server, class: server, regulated_data: stored, what: two of them}
                - {id: store, class: cloud-tenant, regulated_data: copies}
                - {id: firewall, class: network, regulated_data: passed, tags: [firewall, vpn]}
                - {id: screens, class: endpoint, regulated_data: shown, tags: [laptop]}
                - {id: guests, class: network, regulated_data: no}
                - {id: ERP, class: application, regulated_data: yes, cared_for_by: {who: its host, duties: hosting}}
                - id: line
                  class: specialized
                  regulated_data: stored
                  category: specialized asset
                  exempt: documented in the plan
                  cared_for_by:
                    - {who: the maker, duties: [system-maintenance]}
                    - {who: IT, duties: all, own: yes}
              """));

  private static ListedSystem system(String id) {
    return CLIENT.systems().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void what_verdicts_rest_on_is_read() {
    assertAll(
        () -> assertEquals(2, CLIENT.staff()),
        () -> assertEquals(Map.of("consumers", 3200, "mobileRegulated", 0), CLIENT.facts()),
        () -> assertEquals(Set.of("change-control"), CLIENT.declared()),
        () ->
            assertEquals(
                "[STORED, COPIES, PASSED, SHOWN, NO, STORED, STORED]",
                CLIENT.systems().stream().map(ListedSystem::data).toList().toString()),
        () -> assertEquals("specialised", system("line").type().spelling()),
        () -> assertTrue(system("line").exempt()),
        () -> assertEquals(17, system("ERP").cares().get(0).duties().size()),
        () -> assertFalse(system("ERP").cares().get(0).all()));
  }

  @Test
  void own_staff_is_the_carer_where_it_has_taken_an_act_on_for_some_systems() {
    ListedSystem.Care laptop = system("screens").cares().get(0);
    assertAll(
        () -> assertTrue(laptop.own()),
        () -> assertEquals("the administrator", laptop.who()),
        () -> assertEquals(Set.of("patch-management"), laptop.duties()),
        () -> assertEquals(3, system("line").cares().size()),
        () -> assertTrue(system("line").cares().get(1).all()),
        () -> assertEquals(List.of(), system("server").cares()));
  }

  @Test
  void the_rest_is_kept() {
    About about = CLIENT.about();
    assertAll(
        () -> assertEquals("shop", about.id()),
        () -> assertEquals("CMMC Level 2", about.regulatedUnder()),
        () -> assertEquals(List.of("cmmc-level-2"), about.frameworks()),
        () -> assertEquals(Optional.of("moderate"), about.baseline()),
        () -> assertEquals(80, about.people()),
        () -> assertEquals(5, about.counts().of().size()),
        () ->
            assertEquals(
                new About.Fact(3200, "2026-11-01", "loan system", "COO"),
                about.facts().get("consumers")),
        () ->
            assertEquals(new About.Fact(0, "", "", ""), about.facts().get("mobileRegulated")),
        () -> assertEquals(Map.of("affirming official", "president"), about.officials()),
        () ->
            assertEquals(
                "{AC.L2-3.1.1=the president, physical-access=the landlord, security-programme=IT,"
                    + " all=office}",
                about.owners().toString()),
        () -> assertEquals(new About.Plan(About.Plan.State.FINAL, "2026-03"), about.plan()),
        () -> assertEquals("IT patches these", about.declared().get(1).words()),
        () -> assertTrue(about.listed()),
        () -> assertEquals("two of them", system("server").label().what()),
        () -> assertEquals("specialized asset", system("line").label().category()),
        () -> assertEquals("documented in the plan", system("line").label().reason()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"})
  void older_files_are_read_without_change(String folder) {
    Problems problems = new Problems();
    Client client =
        new ClientReader(PaperCases.KNOWN, problems)
            .read(Path.of("examples", folder, "organisation.yaml"), folder)
            .orElseThrow();
    assertEquals(List.of(), problems.all());
    assertTrue(client.systems().size() > 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts: {mobileRegulatd: no} | ENG-067",
        "facts: {mobileRegulated: perhaps} | YAML-017",
        "facts: {consumers: {value: many}} | YAML-016",
        "facts: {consumers: {value: 3, dated: 2026}} | YAML-013",
        "internal_it_staff: two | ENG-067",
        "performs_itself: [patching] | ENG-067",
        "owners: {9.9.9: me} | ENG-067",
        "system_security_plan: old | ENG-067",
        "system_security_plan: {state: final, date: soon} | PAP-006",
        "systems: [{id: a, class: server, regulated_data: some}] | ENG-067",
        "systems: [{id: a, class: machine, regulated_data: no}] | ENG-067",
        "systems: [{id: a, class: server}] | YAML-014",
        "systems: [{id: a, class: server, regulated_data: no, cared_for_by: {who: x, duties: some}}] | ENG-067",
        "counts: {users: 5} | YAML-013",
        "staff: none | YAML-013",
      })
  void a_mistake_is_a_problem(String text, String code) {
    String staff = text.startsWith("internal") ? "" : "internal_it_staff: none\n";
    Problems problems = new Problems();
    new ClientReader(PaperCases.KNOWN, problems)
        .read(PaperCases.text("name: One\n" + staff + text + "\n", problems));
    assertEquals(Set.of(code), new TreeSet<>(problems.all().stream().map(Problem::code).toList()));
  }

  @Test
  void without_a_list_of_systems_none_is_made_up() {
    Client client = PaperCases.client(PaperCases.text("name: One\ninternal_it_staff: none\n"));
    assertEquals(List.of(), client.systems());
    assertFalse(client.about().listed());
    assertEquals(About.Plan.UNKNOWN, client.about().plan());
  }
}
