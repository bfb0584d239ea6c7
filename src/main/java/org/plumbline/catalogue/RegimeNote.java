// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import org.plumbline.phrase.Phrase;

/**
 * What is said beside some controls while they are open.
 *
 * @param match which ones
 * @param says where its words stand
 * @param citation where the law says so, the one value of its words
 */
public record RegimeNote(RegimeMatch match, String says, String citation) {
  static final String CITATION = "citation";

  Phrase phrase() {
    return new Phrase(says, java.util.Map.of(CITATION, citation));
  }
}
