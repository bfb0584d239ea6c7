// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Noted;
import org.plumbline.application.Tracked;
import org.plumbline.store.Organizations;
import org.plumbline.store.Progress;

/** Proofs of an edition, from the store into the forms in which documents take them. */
public final class ProofFiles {
  /** Letters of a hash that tell one file from another. */
  public static final int SHORT = 12;

  private static final long MOST_IN_SET = 64L << 20;

  private ProofFiles() {}

  /**
   * The proofs of an offer by their place in the set for an assessor; none where they are too many
   * bytes to be put together at once.
   */
  public static Map<String, byte[]> set(
      Organizations organizations, String slug, int edition, String offer) {
    Map<String, byte[]> out = new LinkedHashMap<>();
    String below = "/" + offer + "/";
    long size = 0;
    for (String path : organizations.proofs(slug, edition).keySet()) {
      int end = path.lastIndexOf('/');
      if (!path.substring(0, end + 1).endsWith(below)) {
        continue;
      }
      byte[] bytes = organizations.file(slug, edition, path).orElseThrow();
      size += bytes.length;
      if (size > MOST_IN_SET) {
        return Map.of();
      }
      out.put(path.replace(below, "/"), bytes);
    }
    return out;
  }

  /**
   * What is tracked, with the names of the files that are kept beside what people wrote.
   *
   * @param proofs path to SHA-256
   */
  public static Tracked named(Tracked tracked, Map<String, String> proofs) {
    Map<String, Noted> out = new LinkedHashMap<>(tracked.entries());
    byRecord(proofs).forEach((key, files) -> out.put(key, beside(out.get(key), files)));
    return new Tracked(out);
  }

  private static Map<String, List<String>> byRecord(Map<String, String> proofs) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    proofs.forEach(
        (path, hash) -> {
          String plain = path.substring(Organizations.PROOFS.length());
          int end = plain.lastIndexOf('/');
          if (end > 0) {
            out.computeIfAbsent(Noted.RECORD + plain.substring(0, end), k -> new ArrayList<>())
                .add(plain.substring(end + 1) + " (" + hash.substring(0, SHORT) + ")");
          }
        });
    return out;
  }

  private static Noted beside(@Nullable Noted known, List<String> files) {
    Noted noted =
        known == null
            ? new Noted("", Optional.empty(), Progress.UNTOUCHED.status(), "", "")
            : known;
    List<String> all = new ArrayList<>(files);
    if (!noted.evidence().isEmpty()) {
      all.add(0, noted.evidence());
    }
    return new Noted(
        noted.owner(), noted.due(), noted.status(), noted.notes(), String.join("; ", all));
  }
}
