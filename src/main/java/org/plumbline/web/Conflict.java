// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.store.Edition;
import org.plumbline.store.Organizations;

/**
 * Somebody else saved while this was typed: who, what, and where the two differ.
 *
 * @param who saved
 * @param what was done, in the words of the page that did it
 * @param fields that differ, in the order of the form; none where a form only adds
 */
record Conflict(String who, String what, List<Conflict.Field> fields) {

  /** A field with what was typed here and what stands there now; either may be empty. */
  record Field(String label, String mine, String theirs) {}

  /** What the newest edition of an organization did. */
  static Conflict of(Organizations organizations, Office office, String slug, List<Field> fields) {
    Optional<Edition> theirs = organizations.editions(slug).stream().findFirst();
    List<Field> differ = new ArrayList<>(fields);
    differ.removeIf(f -> f.mine().equals(f.theirs()));
    return new Conflict(
        theirs.map(t -> office.name(t.who())).orElse(""),
        theirs.map(Edition::what).orElse(""),
        differ);
  }
}
