// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;
import org.plumbline.report.pdf.PdfText;
import org.plumbline.report.pdf.PdfWriter;

/** Every shipped template on both papers, and one of a firm's own. */
class TemplatesTest {
  private static final Pattern WORD =
      Pattern.compile("<word xMin=\"([-0-9.]+)\" [^>]*xMax=\"([-0-9.]+)\"[^>]*>(.*?)</word>");
  private static final String LONG =
      "Confederated Northern Valley Orthodontics, Maxillofacial Surgery and Rehabilitation"
          + " Partnership with Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabteilung";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "gap-report, LETTER, 612, 792",
    "gap-report, A4, 595, 842",
    "decision, LETTER, 612, 792",
    "decision, A4, 595, 842"
  })
  void every_page_has_the_size_asked_for_and_no_word_stands_outside(
      String name, PageSize size, int width, int height) throws Exception {
    Path pdf = write(ProjectData.template(name).on(size), assessed(six(""), ""));
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        int across = Math.round(reader.getPageSize(page).getWidth());
        int down = Math.round(reader.getPageSize(page).getHeight());
        assertEquals(width, Math.min(across, down), "width of " + page);
        assertEquals(height, Math.max(across, down), "height of " + page);
      }
    }
    inside(pdf, width);
  }

  @ParameterizedTest
  @CsvSource({"gap-report, A4", "decision, A4", "decision, LETTER"})
  void long_names_stay_on_the_page(String name, PageSize size) throws Exception {
    Path pdf = write(ProjectData.template(name).on(size), assessed(six(LONG), LONG));
    inside(pdf, size == PageSize.A4 ? 595 : 612);
  }

  @ParameterizedTest
  @EnumSource(PageSize.class)
  void a_decision_of_three_offers_has_at_most_six_pages(PageSize size) throws IOException {
    Template decision = ProjectData.template("decision").on(size);
    assertTrue(pages(write(decision, assessed(six(""), ""))) <= 6, "six");
    assertTrue(pages(write(decision, assessed(six("").subList(0, 3), ""))) <= 6, "kinds");
  }

  @Test
  void a_firm_changes_title_colour_and_logo_and_leaves_out_or_repeats_a_section()
      throws IOException {
    Path own = copyOf("gap-report");
    Files.copy(Path.of("src/test/resources/template/logo.svg"), own.resolve("logo.svg"));
    Path yaml = own.resolve("template.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace("\"#{page.title}\"", "\"Ours & Sons: findings\"")
            .replace("accent: \"#0B5A6B\"", "accent: \"#12ab34\"")
            .replace("page_size: letter", "page_size: a4\nlogo: logo.svg")
            .replace("  - section: method\n", "")
            .replace("section: sign-off", "section: ours\n    repeat: engagement"));
    Files.writeString(
        own.resolve("sections/ours.xhtml"),
        """
        <div xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org" id="ours">
        <h2 th:text="|Letter ${number} to ${engagement.name()}|"/>
        <p>Please answer in writing.</p>
        </div>
        """);
    Template template = read("gap-report");
    assertEquals(PageSize.A4, template.pageSize());
    assertTrue(template.css().contains("solid #12ab34"), template.css());
    Path pdf = write(template, assessed(six(""), ""));
    String text = text(pdf);
    assertAll(
        () -> assertTrue(text.contains("Ours & Sons: findings"), "title"),
        () -> assertFalse(text.contains("How close cases are decided"), "the section left out"),
        () -> assertTrue(text.contains("Letter 1 to Break-fix"), "first"),
        () -> assertTrue(text.contains("Letter 6 to "), "last"));
    List<String> marks = bookmarks(pdf);
    assertFalse(marks.contains("Method"), marks.toString());
    assertEquals("Letter 1 to Break-fix", marks.get(marks.size() - 6));
    assertNotEquals(marks.get(marks.size() - 1), marks.get(marks.size() - 2));
  }

  @Test
  void a_logo_with_clear_parts_is_drawn_on_white() throws IOException {
    Path own = copyOf("decision");
    var picture =
        new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(5, 5, 0x80ff0000);
    javax.imageio.ImageIO.write(picture, "png", own.resolve("logo.png").toFile());
    Path yaml = own.resolve("template.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml).replace("page_size: letter", "page_size: letter\nlogo: logo.png"));
    assertEquals(6, pages(write(read("decision"), assessed(six(""), ""))));
  }

  @Test
  void all_mistakes_of_a_template_come_in_one_run() throws IOException {
    Path own = copyOf("decision");
    Path yaml = own.resolve("template.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace("letter", "legal")
            .replace("#16202B", "dark")
            .replace("- section: jobs", "- section: deeds")
            .replace("title:", "titel:"));
    Problems problems = new Problems();
    TemplateReader.read(folder.resolve("templates"), "decision", problems);
    assertEquals(
        List.of("YAML-013", "YAML-014", "TPL-001", "TPL-002", "TPL-003").stream().sorted().toList(),
        problems.errors().stream().map(p -> p.code()).sorted().toList());
  }

  @Test
  void what_is_not_utf_8_or_too_deep_is_told_instead_of_printed() throws IOException {
    Path own = copyOf("decision");
    byte[] latin = "<div xmlns='http://www.w3.org/1999/xhtml'>caf\u00E9</div>".getBytes(ISO_8859_1);
    Files.write(own.resolve("sections/jobs.xhtml"), latin);
    Files.write(own.resolve("style.css"), "/* caf\u00E9 */".getBytes(ISO_8859_1));
    String deep = "<div>".repeat(20_000) + "</div>".repeat(20_000);
    Files.writeString(own.resolve("sections/decision.xhtml"), deep);
    Problems problems = new Problems();
    TemplateReader.read(folder.resolve("templates"), "decision", problems);
    assertEquals(
        List.of("sections/decision.xhtml", "sections/jobs.xhtml", "style.css"),
        problems.errors().stream()
            .filter(p -> p.code().equals("TPL-006"))
            .map(p -> p.place().file().replace("templates/reports/decision/", ""))
            .toList());
    assertEquals(3, problems.errors().size());
    assertFalse(TemplateKeys.of(folder.resolve("templates")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "view.organisation()|: there is no `organisation()`",
        "view.organization(|''",
        "engagement.name()|: there is no `engagement`"
      })
  void a_broken_expression_gives_its_place_and_a_remedy(String expression, String why)
      throws IOException {
    Path own = copyOf("decision");
    Files.writeString(
        own.resolve("sections/decision.xhtml"),
        "<div xmlns:th=\"http://www.thymeleaf.org\">\n<p/>\n<p th:text=\"${"
            + expression
            + "}\"/>\n</div>\n");
    BadInputException refused =
        assertThrows(BadInputException.class, () -> write(read("decision"), assessed(six(""), "")));
    assertEquals(
        "templates/reports/decision/sections/decision.xhtml:3:4: error TPL-007: `"
            + expression
            + "` cannot be evaluated"
            + why
            + "\n     3 | <p th:text=\"${"
            + expression
            + "}\"/>\n       |    ^\n  help: correct it; the sections of templates/reports/gap-report"
            + " show what can be printed, and `engagement` exists only in a repeated section",
        Said.of(refused.problems()));
  }

  @Test
  void a_see_through_logo_is_refused() throws IOException {
    Path own = copyOf("decision");
    Path yaml = own.resolve("template.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml).replace("page_size: letter", "page_size: letter\nlogo: logo.svg"));
    Files.writeString(
        own.resolve("logo.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'"
            + " opacity='0.5'/></svg>");
    BadInputException refused =
        assertThrows(BadInputException.class, () -> write(read("decision"), assessed(six(""), "")));
    assertEquals(
        """
        templates/reports/decision/logo.svg: error TPL-005: the logo cannot be drawn: an\
         archive PDF does not allow transparency
          help: remove opacity and half-transparent colors, or use a PNG file""",
        Said.of(refused.problems()));
  }

  private Template read(String name) {
    Problems problems = new Problems();
    Template read = TemplateReader.read(folder.resolve("templates"), name, problems).orElseThrow();
    problems.throwIfAny();
    return read;
  }

  private Path copyOf(String name) throws IOException {
    Path from = Path.of("templates/reports", name);
    Path to = folder.resolve("templates/reports").resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }

  /** Three models and the three offers of an example, under longer names when asked. */
  private static List<Engagement> six(String longer) {
    Organisation who = ProjectData.example("cedar-ridge-dental");
    return Stream.concat(
            Stream.of("break-fix", "managed", "co-managed")
                .map(m -> Engagements.ofModel(ProjectData.model(m), ProjectData.VOCABULARY, who)),
            Stream.of("lakeside", "ridgeline", "summit")
                .map(o -> ProjectData.engagement(who, ProjectData.offer("cedar-ridge-dental", o))))
        .map(e -> longer.isEmpty() ? e : renamed(e, e.name() + " " + longer))
        .toList();
  }

  private static Assessment assessed(List<Engagement> engagements, String longer) {
    Organisation who = ProjectData.example("cedar-ridge-dental");
    return Assessor.assess(
        longer.isEmpty() ? who : renamed(who, longer),
        engagements,
        ProjectData.frameworks("hipaa-security-rule", "hipaa-breach-notification"),
        ProjectData.VOCABULARY);
  }

  private static Engagement renamed(Engagement e, String name) {
    return Copies.of(e, copy -> copy.name = name);
  }

  private static Organisation renamed(Organisation o, String name) {
    return Copies.of(o, copy -> copy.name = name);
  }

  private Path write(Template template, Assessment assessment) throws IOException {
    Path pdf = Files.createTempFile(folder, "report", ".pdf");
    try (OutputStream out = Files.newOutputStream(pdf)) {
      PdfWriter.write(ProjectData.report(assessment, Said.WORDS), template, out);
    }
    return pdf;
  }

  private static int pages(Path pdf) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      return reader.getNumberOfPages();
    }
  }

  private static List<String> bookmarks(Path pdf) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      return SimpleBookmark.getBookmarkList(reader).stream()
          .map(b -> b.get("Title").toString())
          .toList();
    }
  }

  private static String text(Path pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        all.append(PdfText.page(reader, page)).append(' ');
      }
    }
    return all.toString().replaceAll("\\s+", " ");
  }

  /** Every word within the page, as poppler finds it. */
  private void inside(Path pdf, int width) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "pdftotext is not installed");
    Path boxes = folder.resolve("boxes.html");
    Process run =
        new ProcessBuilder("/usr/bin/pdftotext", "-bbox", pdf.toString(), boxes.toString()).start();
    assertEquals(0, run.waitFor());
    int words = 0;
    for (String page : Files.readString(boxes, StandardCharsets.UTF_8).split("<page ")) {
      Matcher size = Pattern.compile("^width=\"([0-9.]+)\"").matcher(page);
      double across = size.find() ? Double.parseDouble(size.group(1)) : width;
      Matcher word = WORD.matcher(page);
      while (word.find()) {
        words++;
        String what = word.group(3);
        assertTrue(Double.parseDouble(word.group(1)) >= 30, "`" + what + "` begins too far left");
        assertTrue(Double.parseDouble(word.group(2)) <= across - 30, "`" + what + "` is cut off");
      }
    }
    assertTrue(words > 300, words + " words");
  }
}
