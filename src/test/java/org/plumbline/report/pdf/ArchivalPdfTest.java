// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ProjectData;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF of every example, as an archive, a validator and a reader see it. */
class ArchivalPdfTest {
  private static final List<String> EXAMPLES =
      List.of(
          "",
          "cedar-ridge-dental",
          "fairview-clinic",
          "harbor-consumer-credit",
          "tri-valley-machining",
          "tri-valley-providers");

  /** Sentences that say what the report is not may use the words they take back. */
  private static final List<String> DENIALS =
      List.of(
          "not an audit, attestation, HIPAA evaluation under 164.308(a)(8), risk analysis, CMMC"
              + " assessment or a score to submit.",
          "These points are not a score to submit.");

  @TempDir static Path folder;
  private static final Map<String, Path> WRITTEN = new HashMap<>();

  @BeforeAll
  static void write() {
    for (String example : EXAMPLES) {
      ExamplePdf run =
          ExamplePdf.of(
              example.isEmpty() ? null : Path.of("examples", example),
              folder.resolve("of-" + example));
      assertFalse(run.said().contains("PDF-001"), "a shipped text has no glyph: " + run.said());
      WRITTEN.put(example, run.pdf());
    }
    ExamplePdf decision =
        ExamplePdf.of(
            Path.of("examples/cedar-ridge-dental"),
            folder.resolve("decision"),
            "--template",
            "decision",
            "--page-size",
            "a4");
    assertFalse(decision.said().contains("PDF-001"), decision.said());
    WRITTEN.put("the decision", decision.pdf());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cedar-ridge-dental",
        "harbor-consumer-credit",
        "tri-valley-machining",
        "the decision"
      })
  void the_pdf_passes_pdf_a_2a(String example) throws Exception {
    assertEquals(List.of(), Judged.failures(WRITTEN.get(example), PDFAFlavour.PDFA_2_A));
  }

  /** What a screen reader needs: headings, lists, tables and links are tagged. */
  @ParameterizedTest
  @ValueSource(strings = {"cedar-ridge-dental", "the decision"})
  void the_pdf_passes_pdf_ua_1(String example) throws Exception {
    assertEquals(List.of(), Judged.failures(WRITTEN.get(example), PDFAFlavour.PDFUA_1));
  }

  /** The owner's document beside each report: short, accessible, and nothing left to fill in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cedar-ridge-dental",
        "fairview-clinic",
        "harbor-consumer-credit",
        "tri-valley-machining",
        "tri-valley-providers"
      })
  void the_owners_document_has_at_most_six_pages_and_passes_both_checks(String example)
      throws Exception {
    Path decision = WRITTEN.get(example).resolveSibling("decision.pdf");
    try (PdfReader reader = new PdfReader(Files.readAllBytes(decision))) {
      assertTrue(reader.getNumberOfPages() <= 6, example + ": " + reader.getNumberOfPages());
    }
    assertFalse(ExamplePdf.text(decision).contains("{"), "a value is missing in " + example);
    assertEquals(List.of(), Judged.failures(decision, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), Judged.failures(decision, PDFAFlavour.PDFUA_1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cedar-ridge-dental",
        "harbor-consumer-credit",
        "tri-valley-machining",
        "the decision"
      })
  void no_statement_promises_or_accuses(String example) throws IOException {
    String text = ExamplePdf.text(WRITTEN.get(example)).replaceAll("\\s+", " ");
    for (String denial : DENIALS) {
      text = text.replace(denial, "");
    }
    // words of a paper are not ours
    text = text.replaceAll("“[^“”]{1,300}”", "");
    for (String word : List.of("compliant", "certified", "violation", "sprs score")) {
      int at = text.toLowerCase(Locale.ROOT).indexOf(word);
      assertTrue(
          at < 0,
          () -> "`" + word + "` in an own statement of the report of " + example + ", at " + at);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"})
  void the_contents_page_names_the_page_each_chapter_stands_on(String example) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(WRITTEN.get(example)))) {
      String contents =
          ExamplePdf.page(reader, 1) + ExamplePdf.page(reader, 2) + ExamplePdf.page(reader, 3);
      List<Map<String, Object>> chapters = SimpleBookmark.getBookmarkList(reader);
      assertTrue(chapters.size() >= 7, chapters.size() + " bookmarks");
      for (Map<String, Object> chapter : chapters) {
        String title = chapter.get("Title").toString();
        if (!title.equals("Contents") && !title.equals("Scope")) {
          Matcher line = Pattern.compile(Pattern.quote(title) + "[ .]{6,}(\\d+)").matcher(contents);
          assertTrue(line.find(), title + " in " + contents);
          assertEquals(chapter.get("Page").toString().split(" ")[0], line.group(1), title);
        }
      }
      long nested = chapters.stream().filter(c -> c.containsKey("Kids")).count();
      assertTrue(nested >= 4, nested + " chapters with sections");
    }
  }

  @Test
  void every_control_links_to_an_official_page() {
    Pattern official =
        Pattern.compile("https://(www\\.ecfr\\.gov/current|csrc\\.nist\\.gov)/[^{}\\s]+");
    for (Framework framework : ProjectData.FRAMEWORKS) {
      for (Control control : framework.assessed()) {
        assertTrue(official.matcher(framework.linkTo(control)).matches(), control.id());
      }
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    ExamplePdf again =
        ExamplePdf.of(Path.of("examples/cedar-ridge-dental"), folder.resolve("again"));
    assertEquals(-1, Files.mismatch(again.pdf(), WRITTEN.get("cedar-ridge-dental")));
  }

  /** In the order of the file, in which text is copied and read aloud. */
  @Test
  void a_label_is_read_before_its_words() throws IOException {
    String text = squeezed(WRITTEN.get("cedar-ridge-dental"));
    assertTrue(text.contains("ProviderSummitManagedIT:Managed"), text);
    String decision = squeezed(WRITTEN.get("the decision"));
    assertTrue(decision.contains("Leftafterall"), decision);
    assertTrue(
        decision.contains("Ownaccountsoftechnicians.Doeseachofyourpeoplehaveanaccountoftheirown"),
        decision);
  }

  /** Without white space, which depends on where lines break. */
  private static String squeezed(Path pdf) throws IOException {
    return ExamplePdf.text(pdf).replaceAll("\\s+", "");
  }

  /** As it stands in the file: what is handed over may be changed by the release of Java. */
  @Test
  void the_colour_profile_is_the_same_under_every_java() throws Exception {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(WRITTEN.get("")))) {
      PdfDictionary intent = reader.getCatalog().getAsArray(PdfName.OUTPUTINTENTS).getAsDict(0);
      byte[] profile =
          PdfReader.getStreamBytes(
              (PRStream) PdfReader.getPdfObject(intent.get(PdfName.DESTOUTPUTPROFILE)));
      assertEquals(
          "4064240d928fddcc777915e2be0c81871c5ea9b6e08327ddbe6be9908fc22525",
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(profile)));
    }
  }
}
