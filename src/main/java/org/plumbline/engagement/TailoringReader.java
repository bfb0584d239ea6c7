// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Interval;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code tailoring} of an organisation; problems ENG-040 to ENG-045. */
record TailoringReader(Names names) {
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
        names.problems().error(TailoringProblem.NO_RATIONALE, id.place(), id.value());
      }
      if (!id.value().isEmpty() && !ids.add(id.value())) {
        names.problems().error(TailoringProblem.TAILORED_TWICE, id.place(), id.value());
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
      once(seen, id, control);
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

  private void once(Set<List<String>> seen, YamlText id, String control) {
    if (!seen.add(List.of(id.value(), control))) {
      if (control.isEmpty()) {
        names.problems().error(TailoringProblem.SET_TWICE, id.place(), id.value());
      } else {
        names
            .problems()
            .error(TailoringProblem.SET_TWICE_FOR_CONTROL, id.place(), id.value(), control);
      }
    } else if (twice(seen, id.value(), control)) {
      names.problems().error(TailoringProblem.SET_FOR_ONE_AND_ALL, id.place(), id.value());
    }
  }

  private Optional<Interval> interval(YamlText text) {
    List<Interval> all = names.vocabulary().intervals();
    names.known(
        NameProblem.INTERVAL, text, all.stream().map(Interval::id).toList(), Declared.INTERVALS);
    return all.stream().filter(i -> i.id().equals(text.value())).findFirst();
  }

  private void standsAt(Interval interval, YamlText control) {
    if (interval.controls().contains(control.value())) {
      return;
    }
    if (interval.controls().isEmpty()) {
      names
          .problems()
          .error(
              TailoringProblem.NO_CONTROL,
              control.place(),
              interval.id(),
              control.value(),
              interval.capability());
    } else {
      names
          .problems()
          .error(
              TailoringProblem.OTHER_CONTROL,
              control.place(),
              interval.id(),
              control.value(),
              Spelling.quoted(interval.controls()));
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
      TailoringProblem problem =
          switch (unit) {
            case 1 -> TailoringProblem.MINUTES;
            case 60 -> TailoringProblem.HOURS;
            default -> TailoringProblem.DAYS;
          };
      names.problems().error(problem, text.place(), text.value(), interval.id());
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
}
