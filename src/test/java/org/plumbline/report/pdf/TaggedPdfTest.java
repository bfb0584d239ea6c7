// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A screen reader is told what each text is. */
class TaggedPdfTest {
  @TempDir Path folder;

  @Test
  void headings_lists_links_tables_and_pictures_with_words_are_tagged() throws Exception {
    Path pdf =
        OwnPages.write(
            folder,
            """
            <div xmlns="http://www.w3.org/1999/xhtml" id="all">
            <h2>Chapter</h2><h4>Part</h4><h3>Another</h3>
            <p>See <b>this</b> <a href="#all">page</a> again.</p>
            <ol><li>First</li></ol><ul><li>Point <a href="https://example.org/">out</a></li></ul><p></p>
            <p><img class="chart" alt="two of three" data-counts="2 1 0 0 0"/><img class="chart" alt="" data-counts="1 1 0 0 0"/></p>
            <table><thead><tr><th>Who</th><th>What</th></tr></thead>
            <tbody><tr><th>Owner</th><td></td></tr><tr><td colspan="2">Nobody</td></tr></tbody></table>
            </div>
            """);
    assertEquals(
        "Document(H1 H2 H3 P(Span Link Span) L(LI(Lbl LBody)) L(LI(LBody(Span Link))) Figure"
            + " Table(THead(TR(TH TH)) TBody(TR(TH TD) TR(TD))))",
        tree(pdf));
    accepted(pdf);
  }

  @Test
  void the_head_of_a_table_is_read_once_though_each_page_shows_it() throws Exception {
    String rows = "<tr><td>somebody</td></tr>".repeat(120);
    Path pdf =
        OwnPages.write(
            folder,
            "<div xmlns=\"http://www.w3.org/1999/xhtml\" id=\"all\"><h2>Long</h2><table><thead><tr>"
                + "<th><a href=\"#all\">Performer</a></th></tr></thead><tbody>"
                + rows
                + "</tbody></table></div>");
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      assertTrue(reader.getNumberOfPages() > 2, "pages");
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        assertTrue(ExamplePdf.page(reader, page).contains("Performer"), "page " + page);
        PdfArray links = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
        assertEquals(page == 1 ? 1 : 0, links == null ? 0 : links.size(), "links on page " + page);
      }
    }
    accepted(pdf);
  }

  private static void accepted(Path pdf) throws Exception {
    assertEquals(List.of(), Judged.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Judged.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  private static String tree(Path pdf) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      return kids(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
    }
  }

  private static String kids(PdfDictionary tag) {
    PdfObject kids = PdfReader.getPdfObject(tag.get(PdfName.K));
    return kids instanceof PdfArray list
        ? list.getElements().stream()
            .map(PdfReader::getPdfObject)
            .filter(k -> k instanceof PdfDictionary d && d.contains(PdfName.S))
            .map(k -> named((PdfDictionary) k))
            .collect(Collectors.joining(" "))
        : "";
  }

  private static String named(PdfDictionary tag) {
    String below = kids(tag);
    String name = tag.getAsName(PdfName.S).toString().substring(1);
    return below.isEmpty() ? name : name + "(" + below + ")";
  }
}
