// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.Unreadable;
import org.plumbline.foreign.WorkbookKind;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook as it lies on the disk, with what people may have done to it.
 *
 * @param seals what it says of itself
 * @param sheets by name, in their order
 * @param from1904 whether it counts its days from 1904
 */
record OldWorkbook(Seals seals, Map<String, OldSheet> sheets, boolean from1904) {

  /**
   * A sheet.
   *
   * @param cells what they say
   * @param comments addresses of the cells that have one
   * @param drawn how many pictures, shapes and charts are on it
   */
  record OldSheet(SheetRows cells, List<String> comments, int drawn) {}

  /**
   * Reads it.
   *
   * @param name the file as the user would name it
   * @throws ForeignFile.UnreadableException when it cannot be used
   * @throws UncheckedIOException when the file is not there or may not be read
   */
  static OldWorkbook read(Path file, String name) throws ForeignFile.UnreadableException {
    return read(file, name, OldWorkbook::opened);
  }

  /** What it says of itself alone; refused as by {@link #read(Path, String)}. */
  static Seals seals(Path file, String name) throws ForeignFile.UnreadableException {
    return read(file, name, Seals::of);
  }

  /** Takes something out of an open workbook. */
  private interface Part<T> {
    T of(OPCPackage pack)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
  }

  private static <T> T read(Path file, String name, Part<T> part)
      throws ForeignFile.UnreadableException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UncheckedIOException(name, new NoSuchFileException(name));
    }
    try {
      return ForeignFile.read(
          Unreadable.DAMAGED_WORKBOOK,
          () -> {
            WorkbookKind.require(file);
            try (OPCPackage pack = OPCPackage.open(file.toString(), PackageAccess.READ)) {
              return part.of(pack);
            }
          });
    } catch (ForeignFile.UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static OldWorkbook opened(OPCPackage pack)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(pack);
    return new OldWorkbook(
        Seals.of(pack), sheets(reader, new ReadOnlySharedStringsTable(pack)), from1904(reader));
  }

  private static Map<String, OldSheet> sheets(XSSFReader reader, ReadOnlySharedStringsTable strings)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    StylesTable styles = reader.getStylesTable();
    Map<String, OldSheet> all = new LinkedHashMap<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream in = sheets.next()) {
        SheetRows rows = new SheetRows(strings, styles);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(rows);
        xml.setErrorHandler(new DefaultHandler());
        xml.parse(new InputSource(in));
        all.put(
            sheets.getSheetName(),
            new OldSheet(rows, addresses(sheets.getSheetComments()), drawn(sheets.getSheetPart())));
      }
    }
    return all;
  }

  private static List<String> addresses(@org.jspecify.annotations.Nullable Comments comments) {
    List<String> cells = new ArrayList<>();
    if (comments != null) {
      Iterator<CellAddress> at = comments.getCellAddresses();
      at.forEachRemaining(a -> cells.add(a.formatAsString()));
    }
    return cells;
  }

  /** Each picture, shape and chart has a place on the sheet, its anchor. */
  private static int drawn(PackagePart sheet)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    int[] anchors = {0};
    DefaultHandler counting =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qName, Attributes attributes) {
            anchors[0] += name.endsWith("Anchor") ? 1 : 0;
          }
        };
    for (PackageRelationship to :
        sheet.getRelationshipsByType(XSSFRelation.DRAWINGS.getRelation())) {
      try (InputStream in = sheet.getRelatedPart(to).getInputStream()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(counting);
        xml.setErrorHandler(counting);
        xml.parse(new InputSource(in));
      }
    }
    return anchors[0];
  }

  private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException {
    try (InputStream in = reader.getWorkbookData()) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return xml.contains("date1904=\"1\"") || xml.contains("date1904=\"true\"");
    }
  }

  /** Whether a sheet says what it said when it was written. */
  boolean asWritten(String name) {
    OldSheet sheet = sheets.get(name);
    return sheet != null && sheet.cells().seal().equals(seals.sheets().get(name));
  }

  /** How many pictures, shapes and charts people added to a sheet. */
  int drawnByPeople(String name) {
    OldSheet sheet = sheets.get(name);
    return sheet == null ? 0 : sheet.drawn() - seals.drawn().getOrDefault(name, 0);
  }

  /** Whether nobody changed, added or took away a word, or drew anything. */
  boolean untouched() {
    return seals.present()
        && sheets.keySet().equals(seals.sheets().keySet())
        && sheets.keySet().stream().allMatch(this::asWritten)
        && sheets.keySet().stream().allMatch(name -> drawnByPeople(name) <= 0)
        && sheets.values().stream().allMatch(s -> s.comments().isEmpty());
  }
}
