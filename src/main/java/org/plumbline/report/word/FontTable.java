// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The fonts of a Word file: those of the readers' machines, and of what kind each is. */
final class FontTable {
  /** Words of ours. */
  static final String SANS = "Calibri";

  /** Words of a paper, theirs or to be written. */
  static final String SERIF = "Cambria";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
  private static final String TABLE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:font w:name="%s"><w:family w:val="swiss"/>\
      <w:pitch w:val="variable"/></w:font>\
      <w:font w:name="%s"><w:family w:val="roman"/>\
      <w:pitch w:val="variable"/></w:font></w:fonts>
      """;

  private FontTable() {}

  static void add(XWPFDocument document) throws IOException {
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
      PackagePart part = document.getPackage().createPart(name, TYPE);
      try (OutputStream out = part.getOutputStream()) {
        out.write(TABLE.formatted(SANS, SERIF).getBytes(StandardCharsets.UTF_8));
      }
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the name of the font table is refused", e);
    }
  }
}
