// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Map;
import org.plumbline.intake.text.Block;

/** What kind of paper it is, by its first words. */
final class PaperKind {
  private static final int FIRST = 12;

  private PaperKind() {}

  /** Kind of support by the words of the paper; managed where nothing else shows. */
  static String support(List<Block> blocks, Manner manner) {
    String all = Wording.folded(String.join(" . ", blocks.stream().map(Block::text).toList()));
    return List.of("co-managed", "break-fix", "retainer").stream()
        .filter(kind -> manner.says("is_" + kind, all))
        .findFirst()
        .orElse("managed");
  }

  /** As an offer writes it; a service description where nothing else shows. */
  static String of(List<Block> blocks, Manner manner) {
    String first =
        Wording.folded(String.join(" . ", blocks.stream().limit(FIRST).map(Block::text).toList()));
    if (manner.says("kind_request", first)) {
      return "request-for-proposal";
    }
    for (Map.Entry<String, String> kind :
        List.of(
            Map.entry("matrix", "responsibility matrix"),
            Map.entry("amendment", "amendment"),
            Map.entry("statement-of-work", "statement of work"),
            Map.entry("order-form", "order form"),
            Map.entry("sla", "service level"),
            Map.entry("schedule", "schedule"),
            Map.entry("schedule", "attachment"),
            Map.entry("schedule", "exhibit"),
            Map.entry("proposal", "proposal"),
            Map.entry("agreement", "agreement"),
            Map.entry("tier-sheet", "rate card"),
            Map.entry("tier-sheet", "plans"))) {
      if (first.contains(kind.getValue())) {
        return kind.getKey();
      }
    }
    return "service-description";
  }
}
