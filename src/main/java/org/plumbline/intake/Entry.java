// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.List;

/**
 * One entry of an offer on its way to a file.
 *
 * @param section of the offer: terms, deliverables, named_functions, does_not_perform,
 *     client_duties, prices
 * @param trait under which a term stands; empty elsewhere
 * @param fields lines below {@code confirmed}, each as key and value
 * @param words quotation
 */
record Entry(String section, String trait, List<String> fields, String words) {
  Entry {
    fields = List.copyOf(fields);
  }

  /** What stays the same when the paper is read again. */
  String key() {
    return section
        + "\n"
        + trait
        + "\n"
        + words
        + "\n"
        + String.join("\n", sure().stream().filter(f -> !f.startsWith("at:")).toList());
  }

  private List<String> sure() {
    return fields.stream().filter(f -> !f.equals(OfferText.DOUBTFUL)).toList();
  }

  /** True where the words may speak of something else. */
  boolean doubtful() {
    return fields.contains(OfferText.DOUBTFUL);
  }

  /** The same thing said in the same place and in the same force, whatever the words beside it. */
  String saidAt() {
    boolean itself = section.equals("client_duties");
    return section + "\n" + trait + "\n" + String.join("\n", sure()) + (itself ? words : "");
  }

  /** The same quotation of the same thing, whatever is made of it. */
  String quotation() {
    return section + "\n" + trait + "\n" + words;
  }
}
