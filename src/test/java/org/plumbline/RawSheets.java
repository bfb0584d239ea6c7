// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Texts as a workbook with nothing around them: the least any writer of such files can do. */
final class RawSheets {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private RawSheets() {}

  /** Writes one sheet after the other; the stream stays open. */
  static void write(Map<String, List<List<String>>> sheets, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    frame(zip, xml, new ArrayList<>(sheets.keySet()));
    int number = 1;
    for (List<List<String>> rows : sheets.values()) {
      entry(zip, xml, "xl/worksheets/sheet" + number++ + ".xml");
      xml.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
      for (List<String> row : rows) {
        xml.write("<row>");
        for (String text : row) {
          xml.write("<c t=\"inlineStr\"><is><t>");
          escaped(text, xml);
          xml.write("</t></is></c>");
        }
        xml.write("</row>");
      }
      xml.write("</sheetData></worksheet>");
    }
    xml.flush();
    zip.finish();
  }

  private static void frame(ZipOutputStream zip, Writer xml, List<String> names)
      throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      String part = "worksheets/sheet" + i + ".xml";
      types.append(part("/xl/" + part, "worksheet"));
      sheets.append("<sheet name=\"").append(names.get(i - 1).replace("&", "&amp;"));
      sheets.append("\" sheetId=\"" + i + "\" r:id=\"s" + i + "\"/>");
      links.append(link("s" + i, "worksheet", part));
    }
    entry(zip, xml, "[Content_Types].xml");
    xml.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    xml.write("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-");
    xml.write("package.relationships+xml\"/>" + part("/xl/workbook.xml", "sheet.main"));
    xml.write(types + "</Types>");
    entry(zip, xml, "_rels/.rels");
    xml.write("<Relationships xmlns=\"" + PACKAGE + "\">");
    xml.write(link("w", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    entry(zip, xml, "xl/_rels/workbook.xml.rels");
    xml.write("<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>");
    entry(zip, xml, "xl/workbook.xml");
    xml.write("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">");
    xml.write("<sheets>" + sheets + "</sheets></workbook>");
  }

  private static String part(String name, String kind) {
    return "<Override PartName=\"" + name + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private static String link(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void entry(ZipOutputStream zip, Writer xml, String name) throws IOException {
    xml.flush();
    zip.putNextEntry(new ZipEntry(name));
  }

  private static void escaped(String text, Writer xml) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.write("&amp;");
        case '<' -> xml.write("&lt;");
        case '>' -> xml.write("&gt;");
        default -> xml.write(c);
      }
    }
  }
}
