// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;

/** Finds what two reports rest on differently. */
final class VerifyCauses {
  private static final int HASH = 12;
  private static final String TEMPLATES = "templates/";

  private final Origin then;
  private final Origin now;
  private final List<Phrase> found = new ArrayList<>();

  private VerifyCauses(Origin then, Origin now) {
    this.then = then;
    this.now = now;
  }

  /**
   * Every cause, or how a file with the same inputs came to differ.
   *
   * @param sameText true when every text and number of the file reads the same
   */
  static List<Phrase> between(Origin then, Origin now, boolean sameText) {
    VerifyCauses causes = new VerifyCauses(then, now);
    causes.version();
    causes.catalogues();
    causes.inputs();
    if (!then.id().equals(then.expectedId())) {
      causes.found.add(Phrase.of(VerifyCause.IDENTIFICATION_CHANGED));
    } else if (causes.found.isEmpty()) {
      causes.found.add(Phrase.of(sameText ? VerifyCause.REWRITTEN : VerifyCause.ALTERED));
    }
    return causes.found;
  }

  private void version() {
    if (!then.toolVersion().equals(now.toolVersion())) {
      found.add(Phrase.of(VerifyCause.VERSION, then.toolVersion(), now.toolVersion()));
    }
  }

  private void catalogues() {
    Map<String, Origin.Catalogue> current = new LinkedHashMap<>();
    now.catalogues().forEach(c -> current.put(c.id(), c));
    for (Origin.Catalogue before : then.catalogues()) {
      Origin.Catalogue after = current.get(before.id());
      if (after == null) {
        found.add(Phrase.of(VerifyCause.CATALOGUE_GONE, before.id()));
      } else if (!after.edition().equals(before.edition())) {
        found.add(Phrase.of(VerifyCause.EDITION, before.id(), before.edition(), after.edition()));
      } else if (!after.sha256().equals(before.sha256())) {
        found.add(
            changed(VerifyCause.CATALOGUE_CHANGED, before.id(), before.sha256(), after.sha256()));
      }
    }
  }

  private void inputs() {
    Map<String, String> before = hashesOf(then);
    Map<String, String> after = hashesOf(now);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      boolean template = name.startsWith(TEMPLATES);
      String old = before.get(name);
      String current = after.get(name);
      if (old == null) {
        found.add(Phrase.of(template ? VerifyCause.TEMPLATE_NEW : VerifyCause.INPUT_NEW, name));
      } else if (current == null) {
        found.add(
            Phrase.of(template ? VerifyCause.TEMPLATE_MISSING : VerifyCause.INPUT_MISSING, name));
      } else if (!old.equals(current)) {
        found.add(
            changed(
                template ? VerifyCause.TEMPLATE_CHANGED : VerifyCause.INPUT_CHANGED,
                name,
                old,
                current));
      }
    }
    if (!before.isEmpty()
        && !before.keySet().equals(after.keySet())
        && withoutFolder(before).equals(withoutFolder(after))) {
      found.add(Phrase.of(VerifyCause.FOLDER_RENAMED));
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

  private static Phrase changed(VerifyCause cause, String name, String then, String now) {
    return Phrase.of(cause, name, first(then), first(now));
  }

  private static String first(String hash) {
    return hash.substring(0, Math.min(HASH, hash.length()));
  }
}
