// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.Origin;
import org.plumbline.report.ReportFile;

/** Whether a report file is what its inputs give. */
public sealed interface Verification {

  /** What these inputs give now. */
  Origin now();

  /** Byte for byte the same. */
  record Same(Origin now) implements Verification {}

  /**
   * Not the same.
   *
   * @param then what the file says it rests on
   * @param now what these inputs give
   * @param causes inputs, catalogues, templates or versions that are others now
   * @param places what reads differently; empty when only bytes differ
   */
  record Differs(Origin then, Origin now, List<Phrase> causes, List<ReportFile.Difference> places)
      implements Verification {
    public Differs {
      causes = List.copyOf(causes);
      places = List.copyOf(places);
    }
  }
}
