// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.foreign.ForeignFile.UnreadableException;
import org.plumbline.report.ReportFile;
import org.plumbline.report.excel.WorkbookReader;
import org.plumbline.report.json.JsonReader;
import org.plumbline.report.pdf.PdfText;

/** A file of somebody else that cannot be used is told in one message, with what to do. */
class ForeignFilesTest {
  private static final Path DAMAGED = Path.of("src/test/resources/foreign-files");
  private static final String MAIN = "application/vnd.openxmlformats-officedocument";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("damaged")
  void a_damaged_file_is_bad_data_and_no_mistake_of_the_program(String name) {
    told(DAMAGED.resolve(name), name.startsWith("carry"));
  }

  static List<String> damaged() throws IOException {
    try (Stream<Path> files = Files.list(DAMAGED)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void each_relative_of_a_workbook_is_told_by_its_name() throws Exception {
    named(old(), "it is an old Excel workbook (.xls)", "save it as “Excel Workbook (.xlsx)”");
    named(encrypted(), "it is protected by a password", "remove the password");
    named(
        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"),
        "it is an OpenDocument spreadsheet (.ods)",
        "save it as “Excel Workbook (.xlsx)”");
    named(
        zip(
            "xl/workbook.xml",
            "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>",
            "[Content_Types].xml",
            MAIN),
        "it is saved as “Strict Open XML”",
        "not as “Strict Open XML”");
    named(
        zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", " ".repeat(20 << 20)),
        "it unpacks to far more than a report holds",
        "as Plumbline wrote it");
    named(zip("word/document.xml", "<a/>", "a.txt", "b"), "it is not an Excel workbook", "use the");
    Path text = Files.writeString(folder.resolve("text.xlsx"), "owner;due");
    named(text, "it is not an Excel workbook", "use the file");
  }

  @Test
  void no_change_of_a_byte_makes_a_reader_fail_in_a_way_of_its_own() throws IOException {
    Random random = new Random(18);
    Map<String, Path> files =
        Map.of(
            "xlsx", DAMAGED.resolve("verify-negative-date.xlsx"),
            "pdf", DAMAGED.resolve("verify-no-pages.pdf"));
    for (Map.Entry<String, Path> file : files.entrySet()) {
      byte[] good = Files.readAllBytes(file.getValue());
      for (int i = 0; i < 40; i++) {
        byte[] changed = good.clone();
        for (int j = 0; j <= random.nextInt(6); j++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        Path at = Files.write(folder.resolve("changed." + file.getKey()), changed);
        readOrRefused(at);
      }
    }
    Path json = folder.resolve("deep.json");
    Files.writeString(json, "[".repeat(100_000));
    readOrRefused(json);
  }

  @Test
  void a_pdf_that_unpacks_to_a_flood_is_turned_away_unread() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(UTF_8));
    DeflaterOutputStream packed = new DeflaterOutputStream(pdf);
    byte[] blanks = new byte[1 << 20];
    for (int i = 0; i < 520; i++) {
      packed.write(blanks);
    }
    packed.finish();
    pdf.writeBytes("\nendstream\nendobj\n".getBytes(UTF_8));
    String said = told(Files.write(folder.resolve("flood.pdf"), pdf.toByteArray()), false);
    assertTrue(said.contains("it unpacks to far more than a report holds"), said);
  }

  @Test
  void a_pdf_of_somebody_else_is_no_report_however_long_its_pages_take() throws IOException {
    Path forms = folder.resolve("forms.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFormXObject inner = form(document, "q Q", null);
      for (int depth = 0; depth < 8; depth++) {
        inner = form(document, "/A Do ".repeat(20), inner);
      }
      page.setResources(inner.getResources());
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream()) {
        out.write("/A Do ".repeat(20).getBytes(UTF_8));
      }
      page.setContents(content);
      document.save(forms.toFile());
    }
    String said = told(forms, false);
    assertTrue(said.contains("it names no report number"), said);
  }

  private static PDFormXObject form(PDDocument document, String content, PDFormXObject inner)
      throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(UTF_8));
    }
    PDFormXObject form = new PDFormXObject(stream);
    PDResources resources = new PDResources();
    if (inner != null) {
      resources.put(COSName.getPDFName("A"), inner);
    }
    form.setResources(resources);
    return form;
  }

  @Test
  void a_file_that_is_not_there_is_trouble_with_the_machine() {
    for (String name : List.of("gone.xlsx", "gone.json", "gone.pdf")) {
      Path gone = folder.resolve(name);
      assertThrows(NoSuchFileException.class, () -> reader(name).read(gone), name);
    }
  }

  private static ReportFile.Reader reader(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "xlsx" -> WorkbookReader::read;
      case "pdf" -> PdfText::read;
      default -> JsonReader::read;
    };
  }

  private static void readOrRefused(Path file) {
    String name = file.toString();
    try {
      var unused = reader(name).read(file);
    } catch (UnreadableException e) {
      assertFalse(e.why().key().isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void named(Path file, String why, String remedy) {
    for (boolean carry : new boolean[] {false, true}) {
      String said = told(file, carry);
      assertTrue(said.contains(why), said);
      assertTrue(said.contains(remedy), said);
    }
  }

  private String told(Path file, boolean carry) {
    CommandLineRun run =
        carry
            ? CommandLineRun.of(
                "evaluate",
                "--frameworks",
                "hipaa-breach-notification",
                "--formats",
                "json",
                "--out",
                folder.resolve("out").toString(),
                "--carry-over",
                file.toString())
            : CommandLineRun.of("verify", file.toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains(file.getFileName() + ": error "), run.err());
    assertTrue(run.err().contains("  help: "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(Files.exists(folder.resolve("out")), "a report is there");
    return run.err();
  }

  private Path old() throws IOException {
    Path file = folder.resolve("old.xlsx");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("Tracking");
      book.write(out);
    }
    return file;
  }

  private Path encrypted() throws Exception {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem parts = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("long enough");
      try (OutputStream inside = encryptor.getDataStream(parts)) {
        inside.write(new byte[500]);
      }
      parts.writeFilesystem(out);
    }
    return file;
  }

  private Path zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("other.xlsx"), bytes.toByteArray());
  }
}
