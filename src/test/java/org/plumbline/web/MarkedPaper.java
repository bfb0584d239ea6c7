// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A Word file of a provider in which a change is marked that nobody has accepted. */
final class MarkedPaper {
  private MarkedPaper() {}

  /** Backups are kept 30 days with the change, 90 days without it. */
  static byte[] bytes() throws IOException {
    try (XWPFDocument paper = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paper.createParagraph().createRun().setText("Managed services agreement by Alder IT");
      XWPFParagraph text = paper.createParagraph();
      text.createRun()
          .setText("Provider shall back up all data of Client every day and keep each backup for ");
      text.getCTP().addNewIns().addNewR().addNewT().setStringValue("30");
      text.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("90");
      text.createRun().setText(" days.");
      paper.write(out);
      return out.toByteArray();
    }
  }
}
