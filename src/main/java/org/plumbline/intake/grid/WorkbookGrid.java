// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.plumbline.foreign.PartReader;
import org.plumbline.foreign.WorkbookKind;

/** A workbook, read part by part so that its size in memory is that of its cells. */
final class WorkbookGrid {
  private static final Set<String> SHOWN = Set.of("", "visible");

  private WorkbookGrid() {}

  /** What the list of sheets says. */
  private record Listed(Map<String, String> states, boolean from1904) {}

  static Grid read(Path file) throws Exception {
    WorkbookKind.require(file);
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(parts);
      Listed listed = listed(reader);
      CellTexts texts =
          new CellTexts(
              new ReadOnlySharedStringsTable(parts, false),
              reader.getStylesTable(),
              listed.from1904(),
              new Limits());
      boolean macros =
          parts.getParts().stream()
              .anyMatch(p -> p.getPartName().getName().endsWith("vbaProject.bin"));
      List<Sheet> sheets = new ArrayList<>();
      var each = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (each.hasNext()) {
        try (InputStream sheet = each.next()) {
          String name = each.getSheetName();
          boolean hidden = !SHOWN.contains(listed.states().getOrDefault(name, ""));
          sheets.add(new SheetReader(name, hidden, texts).read(PartReader.of(sheet)));
        }
      }
      return new Grid(Grid.Form.WORKBOOK, macros, sheets);
    }
  }

  private static Listed listed(XSSFReader reader) throws Exception {
    Map<String, String> states = new HashMap<>();
    boolean from1904 = false;
    try (InputStream part = reader.getWorkbookData()) {
      XMLStreamReader in = PartReader.of(part);
      while (in.hasNext()) {
        if (in.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (in.getLocalName().equals("sheet")) {
          states.put(SheetReader.attribute(in, "name"), SheetReader.attribute(in, "state"));
        } else if (in.getLocalName().equals("workbookPr")) {
          from1904 = SheetReader.yes(in, "date1904");
        }
      }
    }
    return new Listed(states, from1904);
  }
}
