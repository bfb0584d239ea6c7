// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;

/** Prints whether a report file is what its inputs give, the causes first, then the places. */
final class Comparison {
  private static final int SHOWN = 10;
  private static final int LONGEST = 60;
  private static final int HASH = 12;

  private final PrintWriter out;
  private final String file;

  Comparison(PrintWriter out, String file) {
    this.out = out;
    this.file = file;
  }

  void same(Origin origin) {
    out.println("same: " + file + " is report " + origin.id() + ", byte for byte");
  }

  /** Causes known from what both rest on; without any, the file itself was changed. */
  void differs(Origin then, Origin now, List<ReportFile.Difference> places) {
    out.println("differs: " + file + " is not what these inputs give");
    out.println("  report id: in the file " + then.id() + ", from these inputs " + now.id());
    List<String> causes = causes(then, now);
    causes.forEach(cause -> out.println("  " + cause));
    if (!then.id().equals(then.expectedId())) {
      out.println(
          "  altered: the report id does not belong to the inputs the file lists;"
              + " somebody changed its identification");
    } else if (causes.isEmpty()) {
      out.println(
          places.isEmpty()
              ? "  rewritten: every text and number is the same; another program saved the file,"
                  + " or another Java wrote it"
              : "  altered: the inputs are the same; the file was changed after it was written");
    }
    places.stream().limit(SHOWN).forEach(this::print);
    if (places.size() > SHOWN) {
      out.println("  and " + (places.size() - SHOWN) + " more places");
    }
  }

  private void print(ReportFile.Difference difference) {
    out.println("  " + difference.place());
    out.println("    in the file:       " + quoted(difference.here()));
    out.println("    from these inputs: " + quoted(difference.there()));
  }

  private static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ");
    return text.isEmpty()
        ? "nothing"
        : "`" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line) + "`";
  }

  private static List<String> causes(Origin then, Origin now) {
    List<String> out = new ArrayList<>();
    if (!then.toolVersion().equals(now.toolVersion())) {
      out.add("tool version: then " + then.toolVersion() + ", now " + now.toolVersion());
    }
    catalogues(then, now, out);
    inputs(then, now, out);
    return out;
  }

  private static void catalogues(Origin then, Origin now, List<String> out) {
    Map<String, Origin.Catalogue> current = new LinkedHashMap<>();
    now.catalogues().forEach(c -> current.put(c.id(), c));
    for (Origin.Catalogue before : then.catalogues()) {
      Origin.Catalogue after = current.get(before.id());
      if (after == null) {
        out.add("catalogue gone: " + before.id());
      } else if (!after.edition().equals(before.edition())) {
        out.add(
            "catalogue edition: "
                + before.id()
                + ": then "
                + before.edition()
                + ", now "
                + after.edition());
      } else if (!after.sha256().equals(before.sha256())) {
        out.add(hashes("catalogue changed", before.id(), before.sha256(), after.sha256()));
      }
    }
  }

  private static void inputs(Origin then, Origin now, List<String> out) {
    Map<String, String> before = hashesOf(then);
    Map<String, String> after = hashesOf(now);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String what = name.startsWith("templates/") ? "template" : "input";
      String old = before.get(name);
      String current = after.get(name);
      if (old == null) {
        out.add(what + " new: " + name);
      } else if (current == null) {
        out.add(what + " missing: " + name);
      } else if (!old.equals(current)) {
        out.add(hashes(what + " changed", name, old, current));
      }
    }
    if (!before.isEmpty() && !before.keySet().equals(after.keySet())) {
      if (withoutFolder(before).equals(withoutFolder(after))) {
        out.add("the files are the same, the folder had another name; rename it and verify again");
      }
    }
  }

  private static Map<String, String> hashesOf(Origin origin) {
    return origin.inputs().stream()
        .collect(
            Collectors.toMap(
                Report.Input::name, Report.Input::sha256, (a, b) -> b, LinkedHashMap::new));
  }

  private static Map<String, String> withoutFolder(Map<String, String> hashes) {
    Map<String, String> out = new LinkedHashMap<>();
    hashes.forEach((name, hash) -> out.put(name.substring(name.indexOf('/') + 1), hash));
    return out;
  }

  private static String hashes(String what, String name, String then, String now) {
    return what + ": " + name + ": then " + first(then) + ", now " + first(now);
  }

  private static String first(String hash) {
    return hash.substring(0, Math.min(HASH, hash.length()));
  }
}
