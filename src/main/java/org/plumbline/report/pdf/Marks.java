// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import org.jspecify.annotations.Nullable;

/** Says of all that is painted which tag it belongs to, or that it is decoration. */
final class Marks {
  private @Nullable PdfContentByte page;
  private @Nullable PdfStructureElement tag;

  /** What is painted from now on has this tag; it is decoration without one. */
  void begin(PdfContentByte on, @Nullable PdfStructureElement of) {
    if (page != null && tag == of) {
      return;
    }
    end();
    if (of == null) {
      on.beginMarkedContentSequence(new PdfName("Artifact"));
    } else {
      on.beginMarkedContentSequence(of);
    }
    page = on;
    tag = of;
  }

  /** Nothing more is painted on this page. */
  void end() {
    if (page != null) {
      page.endMarkedContentSequence();
      page = null;
    }
  }
}
