// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.problem.Problems;

/** Points for counsel are those the papers state; what they are silent on is said as well. */
class BusinessReaderTest {
  private final Problems problems = new Problems();

  private List<BusinessPoint> read(String text) {
    return new BusinessReader(List.of("msa", "sow"), problems).read(Domain.map(text, problems));
  }

  @Test
  void each_kind_is_stated_once_or_more_or_silent() {
    List<BusinessPoint> points =
        read(
            """
            business:
              liability_cap: {words: "fees of twelve months", document: msa, clause: "9"}
              term:
                - {words: "36 months", document: msa, clause: "2"}
                - {words: "24 months", document: sow}
            """);
    assertEquals(List.of(), problems.all());
    assertEquals(
        List.of(
            point(BusinessPoint.Kind.TERM, "36 months", "msa", Optional.of("2")),
            point(BusinessPoint.Kind.TERM, "24 months", "sow", Optional.empty()),
            BusinessPoint.silent(BusinessPoint.Kind.RENEWAL),
            BusinessPoint.silent(BusinessPoint.Kind.EARLY_END),
            point(
                BusinessPoint.Kind.LIABILITY_CAP, "fees of twelve months", "msa", Optional.of("9")),
            BusinessPoint.silent(BusinessPoint.Kind.PRICE_RISES),
            BusinessPoint.silent(BusinessPoint.Kind.UNILATERAL_CHANGE),
            BusinessPoint.silent(BusinessPoint.Kind.EXIT)),
        points);
    assertEquals(3, points.stream().filter(BusinessPoint::stated).count());
  }

  private static BusinessPoint point(
      BusinessPoint.Kind kind, String words, String document, Optional<String> clause) {
    return new BusinessPoint(kind, Optional.of(words), new Passage(Optional.of(document), clause));
  }

  @Test
  void a_file_that_was_not_read_for_them_has_none_not_silent_ones() {
    assertEquals(List.of(), read("id: one"));
    assertEquals(
        Arrays.stream(BusinessPoint.Kind.values()).map(BusinessPoint::silent).toList(),
        read("business: {}"));
    assertEquals(List.of(), problems.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{liability: {words: a}} | YAML-013",
        "{term: {clause: '2'}} | YAML-014",
        "{term: {words: ''}} | YAML-014",
        "{term: 36 months} | YAML-015",
        "{term: {words: a, document: mas}} | ENG-069",
        "{term: {words: a, level: b}} | YAML-013",
        "[] | YAML-015",
      })
  void a_point_that_cannot_be_is_a_problem(String business, String code) {
    read("business: " + business + "\n");
    assertEquals(List.of(code), Domain.codes(problems));
  }
}
