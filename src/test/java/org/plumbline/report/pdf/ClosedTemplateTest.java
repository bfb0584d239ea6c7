// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagements;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.template.PageSize;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateReader;

/** A template nobody has checked reads no file and no address but its own, and starts nothing. */
class ClosedTemplateTest {
  private static final String PLAIN = "body { font-family: \"Source Sans 3\"; }\n";
  private static final String SECRET = "the-secret-of-this-computer";

  @TempDir Path folder;

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void a_listening_neighbour() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    System.setProperty("plumbline.test.secret", SECRET);
    Files.writeString(folder.resolve("secret.txt"), "<p>" + SECRET + "</p>");
    Files.createDirectories(folder.resolve("templates/reports/mine/sections"));
  }

  @AfterEach
  void gone() {
    System.clearProperty("plumbline.test.secret");
    server.stop(0);
  }

  @Test
  void an_expression_reaches_values_of_the_report_only() throws IOException {
    for (String expression :
        List.of(
            "T(java.lang.System).getProperty('plumbline.test.secret')",
            "new java.io.File('/').list()",
            "@environment",
            "#ctx",
            "#root.getClass()",
            "view.getClass().getName()",
            "view.class.classLoader",
            "''.getClass().forName('java.lang.System')",
            "configuration",
            "getVariable('view')",
            "view.verdicts()[0].getClass()",
            "'a'.repeat(5)",
            "template.title().format('%s', 'x')",
            "view.of(null)",
            "__${'view'}__.getClass()")) {
      refused("<p th:text=\"${" + expression + "}\">x</p>", expression);
    }
  }

  @Test
  void attributes_that_insert_bring_nothing_in() throws IOException {
    for (String attribute : List.of("insert", "replace", "include", "substituteby")) {
      refused("<p th:" + attribute + "=\"~{../../../../secret.txt}\">x</p>", attribute);
    }
  }

  @Test
  void no_address_and_no_file_outside_is_opened() throws IOException {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
    String file = folder.resolve("secret.png").toUri().toString();
    ImageIO.write(
        new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("secret.png").toFile());
    for (String from : List.of(address, file, "../../../secret.png", "data:,x")) {
      refused("<p><img src=\"" + from + "\" alt=\"\"/></p>", from);
      refused("<p style=\"background-image: url(" + from + ")\">x</p>", from);
      write("<p>x</p>", "@import url(" + from + ");\n" + PLAIN);
      write("<p>x</p>", "@font-face { font-family: o; src: url(" + from + "); }\n" + PLAIN);
      write("<p>x</p>", PLAIN + "p { background: u\\72l(" + from + "); }");
    }
    assertEquals(0, asked.get(), "requests the neighbour saw");
  }

  @Test
  void a_picture_beside_the_template_is_printed() throws IOException {
    ImageIO.write(
        new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("templates/reports/mine/own.png").toFile());
    String without = new String(write("<p>x</p>", PLAIN), StandardCharsets.ISO_8859_1);
    String with =
        new String(
            write("<p>x<img src=\"own.png\" alt=\"\"/></p>", PLAIN), StandardCharsets.ISO_8859_1);
    assertFalse(without.contains("/Subtype/Image"), "no picture");
    assertTrue(with.contains("/Subtype/Image"), "a picture");
  }

  @Test
  void a_template_changed_anywhere_is_good_or_named() throws IOException {
    Random random = new Random(19);
    List<String> signs = List.of("<", ">", "&", "\"", "{", "}", "$", "(", "'", "/", "<!DOCTYPE a>");
    Path from = Path.of("templates/reports/decision");
    Path to = folder.resolve("templates/reports/decision");
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Report report = report();
    for (int i = 0; i < 60; i++) {
      for (Path file : files) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
      Path changed =
          to.resolve(from.relativize(files.get(random.nextInt(files.size()))).toString());
      String text = Files.readString(changed);
      int at = random.nextInt(text.length());
      String sign = signs.get(random.nextInt(signs.size()));
      Files.writeString(
          changed,
          text.substring(0, at)
              + sign
              + text.substring(Math.min(text.length(), at + random.nextInt(9))));
      Problems problems = new Problems();
      Optional<Template> read =
          TemplateReader.read(folder.resolve("templates"), "decision", problems);
      try {
        problems.throwIfAny();
        PdfWriter.fill(report, read.orElseThrow());
      } catch (BadInputException e) {
        assertFalse(Said.of(e.problems()).contains("Exception"), Said.of(e.problems()));
      }
    }
  }

  /** Refused, or printed without what it asked for. */
  private void refused(String section, String what) throws IOException {
    try {
      String text = text(write(section, PLAIN));
      assertFalse(text.contains(SECRET) || text.contains("java."), what + " printed " + text);
    } catch (BadInputException e) {
      assertTrue(e.problems().get(0).code().startsWith("TPL-"), what);
    }
  }

  private byte[] write(String section, String style) throws IOException {
    Path mine = folder.resolve("templates/reports/mine");
    Files.writeString(
        mine.resolve("frame.xhtml"),
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head>"
            + "<body><sections/></body></html>");
    Files.writeString(
        mine.resolve("sections/one.xhtml"),
        "<div xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:th=\"http://www.thymeleaf.org\">"
            + section
            + "</div>");
    Template template =
        new Template(
            "mine",
            "Ours",
            "",
            PageSize.A4,
            Optional.empty(),
            List.of(new Template.Section("one", false)),
            style,
            mine);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(report(), template, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var reader = new com.lowagie.text.pdf.PdfReader(pdf)) {
      return PdfText.page(reader, 1);
    }
  }

  private static Report report() {
    return new Report(
        "0123456789abcdef",
        "test",
        LocalDate.of(2026, 11, 24),
        List.of(),
        Assessor.assess(
            ProjectData.ARCHETYPE,
            List.of(
                Engagements.ofModel(
                    ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE)),
            ProjectData.frameworks("hipaa-breach-notification"),
            ProjectData.VOCABULARY),
        Said.WORDS);
  }
}
