// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.files.FixedZip;
import org.plumbline.report.letter.Letter;
import org.plumbline.wording.Inks;

/** Writes a letter as a Word file: real headings, lists and tables, no macros, nothing locked. */
public final class WordWriter {
  private WordWriter() {}

  /**
   * Writes it; the same letter in the same colors gives the same bytes. The stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void write(Letter letter, Inks inks, OutputStream out) throws IOException {
    XWPFDocument document = new XWPFDocument();
    try {
      Properties.set(document, letter);
      new Styles(document, letter, inks).define();
      Frame.set(document, letter);
      Body body = new Body(document, new Grids(document, Frame.text(letter), inks));
      letter.blocks().forEach(body::add);
      FontTable.add(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      FixedZip.copy(bytes.toByteArray(), out);
    } finally {
      // closing would write it all a second time, into memory
      document.getPackage().revert();
    }
  }
}
