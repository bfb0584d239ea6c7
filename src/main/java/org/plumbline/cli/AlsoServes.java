// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalogue.CapabilityIndex;
import org.plumbline.catalogue.CapabilityIndex.Sharing;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Crosswalk;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Crosswalks.Sight;
import org.plumbline.catalogue.Framework;

/**
 * What else the acts behind a control serve: first by the capabilities we read into controls, then,
 * apart from that, by what crosswalks say.
 */
final class AlsoServes {
  private static final int FEW = 5;

  private final List<Framework> frameworks;
  private final Crosswalks crosswalks;
  private final boolean all;
  private final PrintWriter out;

  /**
   * Prepares to print.
   *
   * @param all every control, not only the first few of each framework
   */
  AlsoServes(List<Framework> frameworks, Crosswalks crosswalks, boolean all, PrintWriter out) {
    this.frameworks = frameworks;
    this.crosswalks = crosswalks;
    this.all = all;
    this.out = out;
  }

  /** Prints both parts; a heading calls for no act, so it has the second only. */
  void print(Control control, Set<String> acts) {
    if (!acts.isEmpty()) {
      byCapability(control, acts);
    }
    published(control);
  }

  private void byCapability(Control control, Set<String> acts) {
    out.println();
    out.println("The same act also serves (by capability: our reading, not a published crosswalk)");
    List<Control> assessed = new ArrayList<>();
    frameworks.forEach(f -> assessed.addAll(f.assessed()));
    List<Sharing> sharing = new CapabilityIndex(assessed).sharing(control, acts);
    Prose.print(out, "  ", "Other controls that call for " + String.join(", ", acts) + ":");
    if (sharing.isEmpty()) {
      out.println("  - none");
    }
    for (Framework framework : frameworks) {
      List<Sharing> here =
          sharing.stream().filter(s -> s.control().framework().equals(framework.id())).toList();
      here.stream()
          .limit(all ? here.size() : FEW)
          .forEach(s -> Prose.print(out, "  - ", line(framework, s, acts.size() > 1)));
      if (!all && here.size() > FEW) {
        Prose.print(
            out,
            "    ",
            "and " + (here.size() - FEW) + " more of " + framework.shortTitle() + ": --all-links");
      }
    }
  }

  private static String line(Framework framework, Sharing sharing, boolean several) {
    return framework.shortTitle()
        + " "
        + sharing.control().id()
        + "  "
        + sharing.control().title()
        + (several ? " (" + String.join(", ", sharing.acts()) + ")" : "");
  }

  private void published(Control control) {
    out.println();
    out.println("Published crosswalks say");
    List<Sight> sights = crosswalks.seenFrom(control.framework(), control.id());
    if (sights.isEmpty()) {
      String nothing = "No crosswalk on file names this control.";
      Prose.print(out, "  ", crosswalks.noneFound().getOrDefault(control.framework(), nothing));
    }
    Map<String, List<Sight>> statements =
        sights.stream()
            .collect(
                Collectors.groupingBy(
                    AlsoServes::statement, LinkedHashMap::new, Collectors.toList()));
    statements.forEach(
        (statement, said) -> {
          Prose.print(out, "  - ", statement + ": " + others(said));
          source(said.get(0));
        });
    sights.stream()
        .flatMap(
            s ->
                Stream.concat(
                    Stream.of(s.crosswalk()), s.through().stream().map(t -> t.crosswalk())))
        .distinct()
        .filter(c -> !c.doubts().isBlank())
        .forEach(this::doubts);
  }

  private static String statement(Sight sight) {
    String through =
        sight
            .through()
            .map(t -> ", joined through " + t.end().document().title() + " " + t.end().id())
            .orElse("");
    return sight.other().document().title()
        + ", "
        + sight.link().relation().spelling()
        + " ("
        + sight.link().relation().words(sight.backward())
        + ")"
        + through;
  }

  private static String others(List<Sight> said) {
    return said.stream()
        .map(s -> s.other().id() + (s.link().because().isEmpty() ? "" : because(s)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String because(Sight sight) {
    return " (" + sight.link().because() + ")";
  }

  private void source(Sight sight) {
    Crosswalk crosswalk = sight.crosswalk();
    String copy = crosswalk.copyRead().isEmpty() ? "" : "; copy read: " + crosswalk.copyRead();
    String other = sight.through().map(t -> "; joined by " + t.crosswalk().source()).orElse("");
    Prose.print(
        out,
        "      ",
        "source: " + crosswalk.source() + copy + ", read " + crosswalk.readOn() + other);
  }

  private void doubts(Crosswalk crosswalk) {
    Prose.print(
        out,
        "  ",
        "Doubts about "
            + crosswalk.from().title()
            + " to "
            + crosswalk.to().title()
            + ": "
            + crosswalk.doubts());
  }
}
