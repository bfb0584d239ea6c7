// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.report.Report;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Takes clock and chance out of a file: the same report gives the same bytes. */
final class FixedBytes extends DefaultPDFCreationListener {
  /** Name of an embedded subset: the library draws its six letters at random. */
  private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+DejaVu");

  private final Report report;

  FixedBytes(Report report) {
    this.report = report;
  }

  @Override
  public void preOpen(ITextRenderer renderer) {
    PdfDictionary info = Objects.requireNonNull(renderer.getWriter()).getInfo();
    PdfDate date = new PdfDate(GregorianCalendar.from(report.date().atStartOfDay(ZoneOffset.UTC)));
    byte[] id = Arrays.copyOf(sha256(report.id()), 16);
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  /** Names subsets AAAAAA, BAAAAA and so on, in the order they are written. */
  static byte[] nameSubsets(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Map<String, String> names = new HashMap<>();
    Matcher matcher = SUBSET.matcher(text);
    while (matcher.find()) {
      String fixed =
          names.computeIfAbsent(matcher.group(1), k -> (char) ('A' + names.size()) + "AAAAA");
      for (int i = 0; i < fixed.length(); i++) {
        pdf[matcher.start(1) + i] = (byte) fixed.charAt(i);
      }
    }
    return pdf;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
