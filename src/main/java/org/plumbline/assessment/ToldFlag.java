// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import org.plumbline.catalogue.FlagKind;
import org.plumbline.judgement.Flag;
import org.plumbline.phrase.Phrase;

/**
 * Something a reader must look at beside a verdict, in one sentence.
 *
 * @param judged what it is and where it stands
 * @param says the sentence
 */
public record ToldFlag(Flag judged, Phrase says) {

  public FlagKind kind() {
    return judged.kind();
  }

  /** Whether its sentence says more than its kind: it names a place or somebody. */
  public boolean particular() {
    return !judged.detail().isEmpty();
  }
}
