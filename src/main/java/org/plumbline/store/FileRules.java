// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/**
 * Which files an edition takes: any disk must be able to hold them, and none may lie outside the
 * folder of the organization.
 */
final class FileRules {
  private static final int MEGABYTE = 1 << 20;

  static final int LONGEST_NAME = 200;
  static final int LARGEST = 20 * MEGABYTE;

  /** Files of an edition that say how an organization stands. */
  static final int MOST = 2000;

  /** Proofs beside them; whoever keeps one a month for each of 110 requirements has 7 years. */
  static final int MOST_PROOFS = 10_000;

  private static final int LONGEST_PATH = 300;

  /** Parts without characters that a disk refuses, not ending in a dot or space. */
  private static final Pattern PART =
      Pattern.compile("[^\\p{Cntrl}\\\\/:*?\"<>|]*[^\\p{Cntrl}\\\\/:*?\"<>|. ]");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private FileRules() {}

  /** Notes all that is wrong with files that come in: STO-002 and STO-004. */
  static void incoming(Map<String, byte[]> files, Problems problems) {
    files.forEach(
        (path, bytes) -> {
          if (!allowed(path)) {
            problems.error(StoreProblem.PATH, Place.of(path), path);
          }
          if (bytes.length > LARGEST) {
            int megabytes = (bytes.length + MEGABYTE - 1) / MEGABYTE;
            problems.error(
                StoreProblem.TOO_LARGE, Place.of(path), path, megabytes, LARGEST / MEGABYTE);
          }
        });
  }

  /** Notes what is wrong with all files of an edition together: STO-003 and STO-005. */
  static void together(Iterable<String> paths, Problems problems) {
    Map<String, String> known = new HashMap<>();
    for (String path : paths) {
      String other = known.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (other != null) {
        problems.error(StoreProblem.SAME_PATH, Place.of(path), other, path);
      }
    }
    int proofs = (int) known.values().stream().filter(FileRules::proof).count();
    most(known.size() - proofs, MOST, problems);
    most(proofs, MOST_PROOFS, problems);
  }

  private static void most(int count, int most, Problems problems) {
    if (count > most) {
      problems.error(StoreProblem.TOO_MANY, Place.of(""), count, most);
    }
  }

  static boolean proof(String path) {
    return path.startsWith(Organizations.PROOFS);
  }

  /** Whether an edition may have exactly these. */
  static boolean allowed(Set<String> paths) {
    Problems problems = new Problems();
    together(paths, problems);
    return problems.errors().isEmpty() && paths.stream().allMatch(FileRules::allowed);
  }

  private static boolean allowed(String path) {
    if (path.isEmpty() || path.length() > LONGEST_PATH) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (!PART.matcher(part).matches() || RESERVED.matcher(part).matches()) {
        return false;
      }
    }
    return true;
  }
}
