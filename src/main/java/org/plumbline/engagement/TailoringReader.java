// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Interval;
import org.plumbline.problem.Place;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code tailoring} of an organisation; problems ENG-040 to ENG-045. */
record TailoringReader(Names names) {
  private static final String DECLARED =
      "intervals are declared in controls/vocabulary/intervals.yaml";

  Tailoring read(YamlMap organisation, Optional<String> baseline) {
    Optional<YamlMap> map = organisation.map("tailoring");
    if (map.isEmpty()) {
      return Tailoring.NONE.with(baseline);
    }
    map.get().allow("add", "remove", "parameters");
    Set<String> ids = new HashSet<>();
    return new Tailoring(
        baseline,
        changes(map.get(), "add", ids),
        changes(map.get(), "remove", ids),
        parameters(map.get()));
  }

  private List<Tailoring.Change> changes(YamlMap tailoring, String key, Set<String> ids) {
    List<Tailoring.Change> out = new ArrayList<>();
    for (YamlMap map : tailoring.maps(key)) {
      map.allow("control", "rationale");
      YamlText id = map.text("control");
      String rationale = map.textOr("rationale", "").strip();
      if (rationale.isEmpty()) {
        error(
            "ENG-040",
            id.place(),
            "`" + id.value() + "` is tailored without a rationale",
            "add `rationale:` with the reason an assessor will read");
      }
      if (!id.value().isEmpty() && !ids.add(id.value())) {
        error(
            "ENG-041",
            id.place(),
            "`" + id.value() + "` is tailored twice",
            "name it once, either under `add` or under `remove`");
      }
      out.add(new Tailoring.Change(id.value(), rationale, id.place()));
    }
    return out;
  }

  private List<Tailoring.Parameter> parameters(YamlMap tailoring) {
    List<Tailoring.Parameter> out = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (YamlMap map : tailoring.maps("parameters")) {
      map.allow("interval", "control", "value", "source");
      YamlText id = map.text("interval");
      YamlText value = map.text("value");
      String source = map.text("source").value();
      String control = map.textOr("control", "");
      Optional<Interval> interval = interval(id);
      if (interval.isEmpty() || value.value().isEmpty()) {
        continue;
      }
      if (!control.isEmpty()) {
        standsAt(interval.get(), map.text("control"));
      }
      boolean again = !seen.add(List.of(id.value(), control));
      if (again || twice(seen, id.value(), control)) {
        String alone = control.isEmpty() ? "" : " for `" + control + "`";
        error(
            "ENG-042",
            id.place(),
            "`"
                + id.value()
                + "` is set "
                + (again ? "twice" + alone : "both for one control and for all of its controls"),
            "keep one number for each control");
      }
      amount(value, interval.get())
          .ifPresent(
              n -> out.add(new Tailoring.Parameter(id.value(), control, n, source, value.place())));
    }
    return out;
  }

  /** Set for every control and for one of them as well. */
  private static boolean twice(Set<List<String>> seen, String id, String control) {
    return control.isEmpty()
        ? seen.stream().anyMatch(s -> s.get(0).equals(id) && !s.get(1).isEmpty())
        : seen.contains(List.of(id, ""));
  }

  private Optional<Interval> interval(YamlText text) {
    List<Interval> all = names.vocabulary().intervals();
    names.known("interval", text, all.stream().map(Interval::id).toList(), "ENG-043", DECLARED);
    return all.stream().filter(i -> i.id().equals(text.value())).findFirst();
  }

  private void standsAt(Interval interval, YamlText control) {
    if (!interval.controls().contains(control.value())) {
      error(
          "ENG-044",
          control.place(),
          "`" + interval.id() + "` cannot be set for `" + control.value() + "` alone",
          interval.controls().isEmpty()
              ? "it belongs to every control that calls for `"
                  + interval.capability()
                  + "`; leave `control` out"
              : "its controls are `" + String.join("`, `", interval.controls()) + "`");
    }
  }

  /** A length of time as a number of the interval's unit, more than 0. */
  private Optional<Integer> amount(YamlText text, Interval interval) {
    long minutes = minutes(text.value());
    int unit =
        switch (interval.unit()) {
          case MINUTES -> 1;
          case HOURS, HOURS_A_WEEK -> 60;
          case DAYS, BUSINESS_DAYS -> 24 * 60;
        };
    if (minutes <= 0 || minutes % unit != 0 || minutes / unit > 100_000) {
      error(
          "ENG-045",
          text.place(),
          "`" + text.value() + "` is no length of time for `" + interval.id() + "`",
          switch (unit) {
            case 1 -> "write minutes, such as `PT15M`";
            case 60 -> "write hours, such as `PT24H`";
            default -> "write days, such as `P30D`; a month is `P31D`, a year `P365D`";
          });
      return Optional.empty();
    }
    return Optional.of((int) (minutes / unit));
  }

  private static long minutes(String text) {
    try {
      return Duration.parse(text).toMinutes();
    } catch (DateTimeParseException | ArithmeticException e) {
      return 0;
    }
  }

  private void error(String code, Place place, String message, String help) {
    names.problems().error(code, place, message, help);
  }
}
