// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.ArrangementReader;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** A row of a table over all members is the provider's for whom it names, another's for the rest. */
class ArrangementReaderTest {
  private static final List<Papers> MEMBERS =
      List.of(PaperCases.papers("larch"), PaperCases.papers("nightwatch"));

  private static Arrangement read(String rows, Problems problems) {
    String text =
        "id: both\nmembers: [larch, nightwatch]\nmatrix:\n"
            + "  - document: {title: Who does what, kind: matrix, date: 2026-11, signed: yes}\n"
            + "    rows:\n"
            + rows.lines().map(r -> "      - {" + r + "}\n").collect(Collectors.joining());
    return new ArrangementReader(Cases.VOCABULARY, PaperCases.CONTROLS, problems)
        .read(PaperCases.text(text, problems), MEMBERS);
  }

  private static String turned(String rows) {
    Problems problems = new Problems();
    Arrangement arrangement = read(rows, problems);
    assertEquals(List.of(), problems.all());
    StringBuilder out = new StringBuilder();
    for (Papers member : MEMBERS) {
      for (Row row : arrangement.rows().get(member.id())) {
        out.append(out.isEmpty() ? "" : "; ").append(member.id()).append(' ');
        out.append(row.party()).append(row.member().isEmpty() ? "" : " " + row.member());
        out.append(row.signed() ? "" : " unsigned");
      }
    }
    for (Message message : arrangement.messages()) {
      out.append(" ! ").append(message.kind().spelling()).append(' ').append(message.subject());
    }
    return out.toString();
  }

  @Test
  void a_row_is_turned_to_each_member() {
    assertAll(
        () ->
            assertEquals(
                "larch PROVIDER; nightwatch MEMBER larch",
                turned("for: 3.1.1, party: 'member:larch'")),
        () ->
            assertEquals(
                "larch MEMBER nightwatch; nightwatch JOINT",
                turned("for: 3.1.1, party: 'joint:nightwatch'")),
        () ->
            assertEquals(
                "larch PROVIDER; nightwatch PROVIDER",
                turned("for: 3.1.1, party: members, members: [larch, nightwatch]")),
        () ->
            assertEquals("larch CLIENT; nightwatch CLIENT", turned("for: 3.1.1, party: client")),
        () ->
            assertEquals(
                "larch NOT_APPLICABLE; nightwatch NOT_APPLICABLE",
                turned("for: 3.1.1, party: not-applicable")),
        () -> assertEquals(" ! UNKNOWN-ID 9.9.9", turned("for: 9.9.9, party: client")));
  }

  @Test
  void two_rows_that_name_different_members_name_both_and_are_asked_about() {
    assertEquals(
        "larch PROVIDER; nightwatch PROVIDER ! CONTRADICTION AC.L2-3.1.1"
            + " ! CONTRADICTION AC.L2-3.1.1",
        turned("for: 3.1.1, party: 'member:larch'\nfor: 3.1.1, party: 'member:nightwatch'"));
  }

  @Test
  void a_member_that_is_no_offer_is_a_problem() {
    Problems problems = new Problems();
    read("for: 3.1.1, party: 'member:lark'", problems);
    assertEquals(
        List.of("PAP-011"),
        problems.all().stream().map(Problem::code).distinct().toList());
  }

  @Test
  void a_member_that_says_otherwise_in_its_own_table_is_asked_about() {
    Problems problems = new Problems();
    Arrangement arrangement =
        read("for: 3.1.12, party: client\nfor: 3.14.1, party: 'member:larch'", problems);
    assertEquals(
        List.of("CONTRADICTION AC.L2-3.1.12 [client, nightwatch provider]"),
        TableMessages.between(arrangement).stream()
            .map(m -> m.kind().spelling() + " " + m.subject() + " " + m.details())
            .toList());
  }
}
