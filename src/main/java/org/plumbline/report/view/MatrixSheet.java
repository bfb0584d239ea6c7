// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.hash.Sha256;

/** The responsibility matrix as both sides sign it: every row, as it is read. */
public final class MatrixSheet {
  private static final String BETWEEN = "\u001f";

  private MatrixSheet() {}

  /**
   * SHA-256 of the matrix. It is another one as soon as a row says something else: who does it,
   * where that is written, who has the proof, or the answer.
   */
  public static String hash(HandoverView set) {
    StringBuilder out = new StringBuilder();
    for (HandoverView.Rule rule : set.rules()) {
      line(out, List.of(rule.id(), rule.edition()));
      for (HandoverView.Matrix family : rule.matrix()) {
        for (HandoverView.Requirement group : family.groups()) {
          group.rows().forEach(r -> line(out, row(group, r)));
        }
      }
    }
    return Sha256.hex(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> row(HandoverView.Requirement group, HandoverView.Row row) {
    return List.of(
        group.id(),
        row.id(),
        row.provider(),
        row.organization(),
        row.written(),
        row.evidence(),
        row.style());
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(String.join(BETWEEN, cells)).append('\n');
  }
}
