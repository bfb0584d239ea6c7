// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word file read back as a reader meets it. */
public final class WordText {
  private WordText() {}

  /** Everything in the body, a line a paragraph or row of a table. */
  public static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      StringBuilder out = new StringBuilder();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          out.append(paragraph.getText()).append('\n');
        } else if (element instanceof XWPFTable table) {
          for (XWPFTableRow row : table.getRows()) {
            row.getTableCells().forEach(c -> out.append(c.getText()).append('\t'));
            out.append('\n');
          }
        }
      }
      return out.toString();
    }
  }

  /** Paragraphs of a style. */
  public static List<String> of(Path file, String style) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      return document.getParagraphs().stream()
          .filter(p -> style.equals(p.getStyle()))
          .map(XWPFParagraph::getText)
          .toList();
    }
  }

  /** First cells of the rows of the tables, heads left out. */
  public static List<String> firstCells(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      List<String> out = new ArrayList<>();
      for (XWPFTable table : document.getTables()) {
        table.getRows().stream().skip(1).forEach(row -> out.add(row.getCell(0).getText()));
      }
      return out;
    }
  }
}
