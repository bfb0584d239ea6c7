// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.GridReader;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/**
 * Opens foreign papers: PDF, DOCX, XLSX, Markdown, text. What cannot be read gives one problem,
 * INT-001 to INT-009, and no text.
 */
public final class PaperFiles {
  /** Largest file that is opened, in bytes. */
  public static final long LARGEST = 50_000_000;

  /** Most pages of a PDF. */
  public static final int MOST_PAGES = 500;

  /** Most visible sheets of a workbook: more is no paper of one provider. */
  public static final int MOST_SHEETS = 24;

  /** More letters than some hundred pages hold; what is longer was not written for a reader. */
  static final int MOST_LETTERS = 3_000_000;

  private static final int MOST_COLUMNS = 200;

  /** Lines of a text file, two thousand pages of them. */
  private static final int MOST_LINES = 100_000;

  private static final int LONGEST_PARAGRAPH = 50_000;

  private static final int MOST_PARAGRAPHS = 20_000;

  private static final int PROGRESS_EVERY = 10;

  private final TrackedChanges.Reading changes;
  private final Problems problems;
  private final Consumer<Progress> progress;

  /**
   * How far a long paper is read.
   *
   * @param of all pages
   */
  public record Progress(String file, int page, int of) {}

  /**
   * A reader of files.
   *
   * @param changes which reading of tracked changes is taken
   * @param progress told every tenth page
   */
  public PaperFiles(
      TrackedChanges.Reading changes, Problems problems, Consumer<Progress> progress) {
    this.changes = changes;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * The text of a file; empty where it cannot be read, and the problem says why.
   *
   * @throws IOException when the machine does not let it be read
   */
  public Optional<PaperText> read(Path file) throws IOException {
    Place place = Place.of(file.toString());
    ForeignFile.require(file);
    long size = Files.size(file);
    if (size > LARGEST) {
      problems.error(IntakeProblem.TOO_LARGE, place, size / 1_000_000, LARGEST / 1_000_000);
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(text(file, place)).filter(t -> anything(t, place));
    } catch (InvalidPasswordException e) {
      problems.error(IntakeProblem.ENCRYPTED, place);
    } catch (TooMuchTextException e) {
      problems.error(IntakeProblem.TOO_MUCH_TEXT, place);
    } catch (FileSystemException e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      // whatever a library says of a damaged file is one reason a person understands
      problems.error(IntakeProblem.DAMAGED, place, form(file));
    }
    return Optional.empty();
  }

  private boolean anything(PaperText text, Place place) {
    boolean empty = text.blocks().stream().allMatch(b -> b.kind() == Block.Kind.MARGIN);
    if (empty && !text.pagesWithoutText().isEmpty()) {
      problems.error(IntakeProblem.SCANNED, place, text.pages());
    } else if (empty) {
      problems.error(IntakeProblem.NOTHING_IN_IT, place);
    }
    if (text.blocks().stream().anyMatch(b -> b.cell().index() >= MOST_COLUMNS)) {
      problems.error(IntakeProblem.TOO_MUCH_TEXT, place);
      return false;
    }
    int longest = text.blocks().stream().mapToInt(b -> b.text().length()).max().orElse(0);
    if (longest > LONGEST_PARAGRAPH) {
      problems.error(IntakeProblem.LONG_PARAGRAPH, place, longest, LONGEST_PARAGRAPH);
    }
    return !empty && longest <= LONGEST_PARAGRAPH;
  }

  private static String form(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
  }

  private @org.jspecify.annotations.Nullable PaperText text(Path file, Place place)
      throws Exception {
    byte[] head = head(file);
    String name = file.getFileName().toString();
    if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      return pdf(file, name, place);
    }
    FileMagic magic = FileMagic.valueOf(head);
    if (magic == FileMagic.OLE2) {
      problems.error(encrypted(file) ? IntakeProblem.ENCRYPTED : IntakeProblem.UNKNOWN_FORM, place);
      return null;
    }
    if (magic == FileMagic.RTF) {
      problems.error(IntakeProblem.UNKNOWN_FORM, place);
      return null;
    }
    if (magic == FileMagic.OOXML) {
      return office(file, name, place);
    }
    return plain(file, name, place);
  }

  /** An old Word file opens without a password and is still no form that is read. */
  private static boolean encrypted(Path file) throws IOException {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
      return parts.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(1024);
    }
  }

  private @org.jspecify.annotations.Nullable PaperText plain(Path file, String name, Place place)
      throws IOException {
    if (Files.size(file) > MOST_LETTERS) {
      throw new TooMuchTextException();
    }
    String text = decoded(Files.readAllBytes(file));
    if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
      throw new TooMuchTextException();
    }
    long odd = text.chars().limit(20_000).filter(c -> c < 9 || c > 13 && c < 32).count();
    if (odd > 4 && odd * 200 > Math.min(text.length(), 20_000)) {
      problems.error(IntakeProblem.UNKNOWN_FORM, place);
      return null;
    }
    List<Block> blocks =
        name.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv)")
            ? new SeparatedText().blocks(grid(file))
            : new PlainText(text.lines().toList()).blocks();
    return new PaperText(name, blocks, 0, List.of(), List.of());
  }

  private static Grid grid(Path file) throws IOException {
    try {
      return GridReader.read(file);
    } catch (ForeignFile.UnreadableException e) {
      throw new IOException(e);
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace("\uFEFF", "");
    } catch (CharacterCodingException e) {
      return new String(bytes, java.nio.charset.Charset.forName("windows-1252"));
    }
  }

  private @org.jspecify.annotations.Nullable PaperText pdf(Path file, String name, Place place)
      throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        problems.error(IntakeProblem.TOO_MANY_PAGES, place, pages, MOST_PAGES);
        return null;
      }
      List<List<Line>> lines = new ArrayList<>();
      PdfUnpacked.require(document);
      PdfText reader = new PdfText();
      for (int page = 1; page <= pages; page++) {
        lines.add(reader.lines(document, page));
        if (page % PROGRESS_EVERY == 0) {
          progress.accept(new Progress(name, page, pages));
        }
      }
      return new PrintedPages(name, lines).text();
    }
  }

  private @org.jspecify.annotations.Nullable PaperText office(Path file, String name, Place place)
      throws Exception {
    OfficeUnpacked.require(file);
    ZipSecureFile.setMinInflateRatio(0.001);
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      String type =
          opened
              .getPartsByRelationshipType(
                  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")
              .stream()
              .map(p -> p.getContentType())
              .findFirst()
              .orElse("");
      if (type.contains("wordprocessingml")) {
        try (XWPFDocument document = new XWPFDocument(opened)) {
          return word(document, name, place);
        }
      }
      if (type.contains("spreadsheetml")) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
          return workbook(workbook, name, place);
        }
      }
      problems.error(IntakeProblem.UNKNOWN_FORM, place);
      return null;
    }
  }

  private @org.jspecify.annotations.Nullable PaperText word(
      XWPFDocument document, String name, Place place) {
    if (document.getBodyElements().size() > MOST_PARAGRAPHS) {
      problems.error(IntakeProblem.TOO_MUCH_TEXT, place);
      return null;
    }
    if (changes == TrackedChanges.Reading.NOT_SAID && TrackedChanges.present(document)) {
      problems.error(IntakeProblem.TRACKED, place);
      return null;
    }
    WordText text = new WordText(document, changes);
    List<Block> blocks = text.blocks();
    return new PaperText(name, blocks, text.pages(), List.of(), List.of());
  }

  private @org.jspecify.annotations.Nullable PaperText workbook(
      XSSFWorkbook workbook, String name, Place place) {
    if (workbook.getNumberOfSheets() > MOST_SHEETS) {
      problems.error(
          IntakeProblem.TOO_MANY_SHEETS, place, workbook.getNumberOfSheets(), MOST_SHEETS);
      return null;
    }
    WorkbookText text = new WorkbookText(workbook);
    List<Block> blocks = text.blocks();
    return new PaperText(name, blocks, 0, List.of(), text.notRead());
  }
}
