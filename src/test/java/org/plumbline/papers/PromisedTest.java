// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.problem.Problems;
import tools.jackson.databind.JsonNode;

/** A promised time is what the calendar says when its clock starts at the worst moment. */
class PromisedTest {
  private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

  private static Promised read(String text) {
    if (LengthText.read(text) instanceof Length.Of length) {
      return length.promised();
    }
    throw new AssertionError(text + " is no length");
  }

  private static void assertHours(String hours, String text, BusinessHours business) {
    BigDecimal minutes = new BigDecimal(hours).multiply(MINUTES_AN_HOUR);
    assertEquals(minutes.longValueExact(), read(text).minutesAtWorst(business), text);
  }

  @ParameterizedTest
  @CsvSource({
    "2 business hours, 5, 8, 18, 64",
    "12 business hours, 5, 8, 18, 88",
    "1 business day, 5, 8, 18, 72",
    "3 business days, 5, 8, 18, 120",
    "10 business days, 5, 8, 18, 336",
    "PT30M, 5, 8, 18, 0.5",
    "PT4H, 5, 8, 18, 4",
    "P3D, 5, 8, 18, 72",
    "2 business hours, 5, 8, 17, 65",
    "12 business hours, 5, 8, 17, 90",
    "1 business day, 5, 8, 17, 72",
    "3 business days, 5, 8, 17, 120",
    "10 business days, 5, 8, 17, 336",
    "PT30M, 5, 8, 17, 0.5",
    "PT4H, 5, 8, 17, 4",
    "P3D, 5, 8, 17, 72",
    "2 business hours, 6, 7, 19, 38",
    "12 business hours, 6, 7, 19, 48",
    "1 business day, 6, 7, 19, 48",
    "3 business days, 6, 7, 19, 96",
    "10 business days, 6, 7, 19, 288",
    "PT30M, 6, 7, 19, 0.5",
    "PT4H, 6, 7, 19, 4",
    "P3D, 6, 7, 19, 72",
    "P1DT12H30M, 6, 7, 19, 36.5",
    "5 business days, 7, 8, 18, 120",
    "30 business hours, 7, 0, 24, 30",
  })
  void a_length_is_taken_by_the_calendar_at_worst(
      String text, int days, int open, int close, String hours) {
    assertHours(hours, text, BusinessHours.of(days, open, close));
  }

  @Test
  void the_clock_cases_of_the_rules_hold() {
    JsonNode rules = Domain.json("paper-rules.json");
    assertEquals(BusinessHours.NOT_SAID, hours(rules.get("businessHoursNotSaid")));
    for (JsonNode one : rules.get("clockCases")) {
      assertHours(
          one.get("hoursAtWorst").asString(),
          one.get("duration").asString(),
          hours(one.get("businessHours")));
    }
  }

  static BusinessHours hours(JsonNode node) {
    return BusinessHours.of(
        node.get("days").intValue(), node.get("open").intValue(), node.get("close").intValue());
  }

  /** Counts minute after minute from the end of the last working day of a week. */
  @ParameterizedTest
  @CsvSource({"5, 8, 18", "5, 8, 17", "6, 7, 19", "1, 9, 10", "7, 0, 24", "7, 9, 17", "4, 6, 7"})
  void the_formula_says_what_counting_minutes_says(int days, int open, int close) {
    BusinessHours business = BusinessHours.of(days, open, close);
    for (int hours = 1; hours <= 60; hours += 7) {
      long minute = business.closes() + (days - 1L) * BusinessHours.MINUTES_A_DAY;
      long start = minute;
      for (int left = hours * 60; left > 0; minute++) {
        long ofDay = minute % BusinessHours.MINUTES_A_DAY;
        boolean works = minute / BusinessHours.MINUTES_A_DAY % 7 < days;
        left -= works && ofDay >= business.opens() && ofDay < business.closes() ? 1 : 0;
      }
      long formula = new Promised.InBusinessHours(hours).minutesAtWorst(business);
      assertEquals(minute - start, formula, hours + " hours");
    }
  }

  @Test
  void more_is_never_sooner_and_a_business_hour_never_sooner_than_an_hour() {
    for (int days = 1; days <= 7; days++) {
      BusinessHours business = BusinessHours.of(days, 8, 17);
      for (int n = 1; n < 200; n++) {
        long hours = new Promised.InBusinessHours(n).minutesAtWorst(business);
        long daysLong = new Promised.InBusinessDays(n).minutesAtWorst(business);
        assertTrue(hours >= n * 60L && daysLong >= n * (long) BusinessHours.MINUTES_A_DAY);
        assertTrue(new Promised.InBusinessHours(n + 1).minutesAtWorst(business) > hours);
        assertTrue(new Promised.InBusinessDays(n + 1).minutesAtWorst(business) > daysLong);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, NOT_IN_DAYS",
    "P1Y, NOT_IN_DAYS",
    "P2W, NOT_IN_DAYS",
    "P1Y6M, NOT_IN_DAYS",
    "P1M1D, NOT_IN_DAYS",
    "P0D, OUT_OF_RANGE",
    "PT0M, OUT_OF_RANGE",
    "P36526D, OUT_OF_RANGE",
    "P999999999D, OUT_OF_RANGE",
    "0 business days, OUT_OF_RANGE",
    "999999999 business hours, OUT_OF_RANGE",
    "P, NOT_A_LENGTH",
    "PT, NOT_A_LENGTH",
    "P1DT, NOT_A_LENGTH",
    "P5, NOT_A_LENGTH",
    "PT5S, NOT_A_LENGTH",
    "P1.5D, NOT_A_LENGTH",
    "p14d, NOT_A_LENGTH",
    "P9999999999D, NOT_A_LENGTH",
    "14 days, NOT_A_LENGTH",
    "three business days, NOT_A_LENGTH",
    "up to 3 business days, NOT_A_LENGTH",
    "promptly, NOT_A_LENGTH",
    "'', NOT_A_LENGTH",
  })
  void what_is_no_length_says_why(String text, Length.Fault fault) {
    assertEquals(new Length.None(fault), LengthText.read(text));
  }

  @Test
  void a_length_by_the_calendar_depends_on_nobodys_hours() {
    assertAll(
        () -> assertTrue(read("P36525D").byCalendar()),
        () -> assertEquals(new Promised.ByCalendar(1440), read("P1D")),
        () -> assertEquals(read("PT24H"), read("P1D")),
        () -> assertEquals(new Promised.InBusinessDays(1), read("1 business day")),
        () -> assertEquals(new Promised.InBusinessHours(2), read("2 business hours")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0, 8, 17", "8, 8, 17", "5, 17, 8", "5, 8, 8", "5, 8, 25", "5, -1, 8"})
  void hours_that_cannot_be_are_refused(String hours) {
    int[] n = java.util.Arrays.stream(hours.split(", ")).mapToInt(Integer::parseInt).toArray();
    assertThrows(IllegalArgumentException.class, () -> BusinessHours.of(n[0], n[1], n[2]));
  }

  @Test
  void business_hours_are_read_with_half_hours_and_what_is_left_out_is_usual() {
    assertAll(
        () -> assertEquals(Optional.empty(), readHours("id: one")),
        () ->
            assertEquals(
                Optional.of(BusinessHours.of(5, 8, 18)),
                readHours("business_hours: {days: 5, open: 8, close: 18}")),
        () ->
            assertEquals(
                Optional.of(new BusinessHours(5, 450, 1020)),
                readHours("business_hours: {open: 7:30}")),
        () ->
            assertEquals(
                Optional.of(BusinessHours.of(7, 0, 24)),
                readHours("business_hours: {days: 7, open: 0, close: 24}")));
  }

  @ParameterizedTest
  @CsvSource({
    "'{days: 8}', YAML-023",
    "'{open: 9am}', ENG-061",
    "'{close: 24:30}', ENG-061",
    "'{open: 18, close: 8}', ENG-061",
    "'{from: 8}', YAML-013",
  })
  void wrong_business_hours_are_a_problem(String hours, String code) {
    Problems problems = new Problems();
    new LengthReader(problems)
        .businessHours(Domain.map("business_hours: " + hours + "\n", problems));
    assertEquals(List.of(code), Domain.codes(problems));
  }

  private static Optional<BusinessHours> readHours(String text) {
    Problems problems = new Problems();
    Optional<BusinessHours> hours =
        new LengthReader(problems).businessHours(Domain.map(text + "\n", problems));
    assertEquals(new ArrayList<>(), problems.all());
    return hours;
  }
}
