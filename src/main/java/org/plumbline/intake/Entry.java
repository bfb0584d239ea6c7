// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
  /** A line of an entry of which a person has to say whether its words speak of it at all. */
  static final String PERHAPS = "# perhaps";

  Entry {
    fields = List.copyOf(fields);
  }

  /** The same, only perhaps. */
  Entry perhaps() {
    List<String> marked = new ArrayList<>(fields);
    marked.add(PERHAPS);
    return new Entry(section, trait, marked, words);
  }

  /** False where a person has to say whether the words speak of it at all. */
  boolean sure() {
    return !fields.contains(PERHAPS);
  }

  private String said(boolean placed) {
    return fields.stream()
        .filter(f -> !f.equals(PERHAPS) && (placed || !f.startsWith("at:")))
        .collect(Collectors.joining("\n"));
  }

  /** What stays the same when the paper is read again. */
  String key() {
    return section
        + "\n"
        + trait
        + "\n"
        + words
        + "\n"
        + said(false);
  }

  /** The same thing said in the same place and in the same force, whatever the words beside it. */
  String saidAt() {
    boolean itself = section.equals("client_duties");
    return section + "\n" + trait + "\n" + said(true) + (itself ? words : "");
  }

  /** The same quotation of the same thing, whatever is made of it. */
  String quotation() {
    return section + "\n" + trait + "\n" + words;
  }
}
