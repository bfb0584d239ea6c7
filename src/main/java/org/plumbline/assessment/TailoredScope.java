// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Optional;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;
import org.plumbline.phrase.Phrase;

/** Which controls of SP 800-53 an organisation chose. */
final class TailoredScope {
  private TailoredScope() {}

  static boolean selects(Control control, Organisation organisation) {
    return whyNot(control, organisation).isEmpty();
  }

  /** Why a control is not selected, or empty when it is. */
  static Optional<Phrase> whyNot(Control control, Organisation organisation) {
    Tailoring tailoring = organisation.tailoring();
    Optional<Tailoring.Change> removal = tailoring.removal(control.id());
    if (removal.isPresent()) {
      return Optional.of(
          Note.TAILORED_OUT.says(removal.get().rationale().replaceFirst("\\.+$", "")));
    }
    Optional<String> baseline = tailoring.baseline();
    if (baseline.isPresent()
        && !control.baselines().contains(baseline.get())
        && tailoring.addition(control.id()).isEmpty()) {
      return Optional.of(Note.BASELINE.says(baseline.get()));
    }
    return Optional.empty();
  }
}
