// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.application.OrganizationText.Row;

/** A form changes what it asks, and nothing else of the file. */
class OrganizationTextTest {
  private static final String FILE =
      """
      # ours
      name: Elm Street # the short one
      people: 10
      facts:
        coveredEntity: yes
        mobileRegulated: {value: no, date: 2026-10-01, confirmed_by: owner}
      systems:
        # counted in May
        - id: workstations
          class: endpoint
          regulated_data: stored
          tags: [desktop]
          what: 10 of them
        - {id: practice system, class: application, regulated_data: yes, cared_for_by: {who: "its host, own BAA", duties: hosting}}
      # the end
      owners:
        all: office manager
      """;

  @Test
  void a_form_that_says_what_the_file_says_changes_nothing() {
    OrganizationText text = new OrganizationText(FILE);
    OrganizationText after = text.withRows(text.rows()).withFacts(text.facts());
    assertEquals(FILE, after.text());
  }

  @Test
  void a_changed_row_keeps_what_the_form_does_not_ask_and_the_others_keep_their_lines() {
    OrganizationText text = new OrganizationText(FILE);
    List<Row> rows = new ArrayList<>(text.rows());
    Row first = rows.get(0);
    rows.set(
        0, new Row(first.was(), "PCs", "12, two of them \"old\"", "endpoint", "shown", "", ""));
    rows.add(new Row("", "tablets", "", "mobile", "stored", "the maker", "all"));
    String after = text.withRows(rows).text();
    assertEquals(
        """
          - {id: PCs, class: endpoint, regulated_data: shown, tags: [desktop], what: "12, two of them \\"old\\""}
          - {id: practice system, class: application, regulated_data: yes, cared_for_by: {who: "its host, own BAA", duties: hosting}}
          - {id: tablets, class: mobile, regulated_data: stored, cared_for_by: {who: "the maker", duties: all}}
        """,
        after.substring(after.indexOf("  - {id: PCs"), after.indexOf("# the end")));
    assertEquals(3, new OrganizationText(after).rows().size());
  }

  @Test
  void an_answer_that_changes_loses_the_date_of_the_old_one() {
    OrganizationText text = new OrganizationText(FILE);
    String after = text.withFacts(Map.of("mobileRegulated", "yes", "coveredEntity", "yes")).text();
    assertEquals(
        Map.of("coveredEntity", "yes", "mobileRegulated", "yes"),
        new OrganizationText(after).facts());
    assertEquals("Elm Street", new OrganizationText(after).text("name"));
    assertEquals("14", text.with("people", "14").text("people"));
  }
}
