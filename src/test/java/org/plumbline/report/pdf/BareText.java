// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.ReportView;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a report ready to be laid out bare: the same paragraphs and table rows in the same
 * embedded font, without styles, links, pictures, contents and page heads.
 */
public final class BareText {
  private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "li");

  /** One paragraph, or a row of cells. */
  private record Line(List<String> texts, boolean row) {}

  private final List<Line> lines = new ArrayList<>();

  /** Fills the template with the report and takes the texts off it. */
  public BareText(Report report, Template template) {
    collect(
        new Pages(ReportView.of(report), template, report.words()).build().getDocumentElement());
  }

  /** Paragraphs and rows. */
  public int size() {
    return lines.size();
  }

  private void collect(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (LINES.contains(element.getTagName())) {
          lines.add(new Line(List.of(text(element)), false));
        } else if (element.getTagName().equals("tr")) {
          lines.add(new Line(cells(element), true));
        } else {
          collect(element);
        }
      }
    }
  }

  private static List<String> cells(Element row) {
    List<String> out = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      if (cell instanceof Element element) {
        out.add(text(element));
      }
    }
    return out;
  }

  private static String text(Element element) {
    return element.getTextContent().strip().replaceAll("\\s+", " ");
  }

  /** Lays them out; rows of as many cells in turn make a table. */
  public void write(OutputStream out) throws IOException {
    write(out, false);
  }

  /** The same as rows of tables alone: a paragraph becomes a row of one cell. */
  public void writeRows(OutputStream out) throws IOException {
    write(out, true);
  }

  private void write(OutputStream out, boolean rowsAlone) throws IOException {
    Document document = new Document();
    PdfWriter.getInstance(document, out).setCloseStream(false);
    document.open();
    Font font = new Font(org.plumbline.report.pdf.PdfWriter.fonts().get(0), 7.5f);
    PdfPTable table = null;
    for (Line line : lines) {
      boolean row = rowsAlone || line.row();
      if (table != null && !(row && line.texts().size() == table.getNumberOfColumns())) {
        document.add(table);
        table = null;
      }
      if (row) {
        table = table == null ? new PdfPTable(line.texts().size()) : table;
        for (String text : line.texts()) {
          table.addCell(new Phrase(text, font));
        }
      } else {
        document.add(new Paragraph(line.texts().get(0), font));
      }
    }
    if (table != null) {
      document.add(table);
    }
    document.close();
  }
}
