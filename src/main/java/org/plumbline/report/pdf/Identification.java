// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.plumbline.hash.Sha256;
import org.plumbline.report.Report;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * Gives the file its properties: whose report it is, what it rests on, and what PDF/A-2a and
 * PDF/UA-1 ask.
 */
final class Identification extends DefaultPDFCreationListener {
  private final Report report;

  Identification(Report report) {
    this.report = report;
  }

  @Override
  public void preOpen(ITextRenderer renderer) {
    PdfWriter writer = writer(renderer);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    writer.setTabs(PdfName.S);
    PdfDictionary info = writer.getInfo();
    PdfDate date = new PdfDate(GregorianCalendar.from(report.date().atStartOfDay(ZoneOffset.UTC)));
    byte[] id =
        Arrays.copyOf(Sha256.digest().digest(report.id().getBytes(StandardCharsets.UTF_8)), 16);
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    info.put(PdfName.CREATOR, text("Plumbline " + report.toolVersion()));
    info.put(PdfName.KEYWORDS, text("report " + report.id()));
    info.put(new PdfName(PdfText.ORIGIN), text(report.origin().text()));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language()));
  }

  @Override
  public void preWrite(ITextRenderer renderer, int pages) {
    try {
      String name = "sRGB IEC61966-2.1";
      PdfWriter writer = writer(renderer);
      writer.setOutputIntents(name, "", "http://www.color.org", name, Srgb.profile());
      PdfArray intents = writer.getExtraCatalog().getAsArray(PdfName.OUTPUTINTENTS);
      intents.getAsDict(0).put(PdfName.S, PdfName.GTS_PDFA1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void onClose(ITextRenderer renderer) {
    PdfWriter writer = writer(renderer);
    writer.setXmpMetadata(Xmp.packet(writer.getInfo(), language(), report.date()));
  }

  private String language() {
    return report.words().locale().toLanguageTag();
  }

  private static PdfWriter writer(ITextRenderer renderer) {
    return Objects.requireNonNull(renderer.getWriter());
  }

  private static PdfString text(String value) {
    return new PdfString(value, PdfObject.TEXT_UNICODE);
  }
}
