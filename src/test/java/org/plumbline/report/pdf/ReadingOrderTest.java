// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is copied, searched and read aloud in the order in which it stands on the page. */
class ReadingOrderTest {
  /** Letters of a line or two of a chapter, beside those of the foot of the page. */
  private static final int LINES = 100;

  /** Letters with which a chapter begins. */
  private static final int START = 16;

  @TempDir Path folder;

  @Test
  void numbers_links_and_bold_words_are_read_inside_their_sentences() throws IOException {
    Path pdf =
        OwnPages.write(
            folder,
            """
            <div xmlns="http://www.w3.org/1999/xhtml" id="first">
            <h2>First chapter</h2>
            <ol><li>Read <a href="https://example.org/rule">the rule</a> and <b>sign</b> it.</li>
            <li><b>Then</b> wait.</li></ol>
            <p><span>See <a href="#second">the second chapter</a>, then <b>stop <i>here</i> or</b> go.</span></p>
            <table><thead><tr><th>Who</th><th>What</th></tr></thead>
            <tbody><tr><td><a href="#first">Owner</a></td><td>Signs: <b>twice</b>.</td></tr></tbody></table>
            </div>
            """,
            """
            <div xmlns="http://www.w3.org/1999/xhtml" id="second"><h2>Second chapter</h2><p>The end.</p></div>
            """);
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      assertEquals(
          "Firstchapter1.Readtheruleandsignit.2.Thenwait.Seethesecondchapter,thenstophereorgo."
              + "WhoWhatOwnerSigns:twice.",
          words(reader, 1));
      assertEquals("SecondchapterTheend.", words(reader, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"})
  void a_chapter_s_heading_is_never_the_last_on_its_page(String example) throws IOException {
    ExamplePdf written = ExamplePdf.of(Path.of("examples", example), folder.resolve("out"));
    try (PdfReader reader = new PdfReader(Files.readAllBytes(written.pdf()))) {
      for (Map<String, Object> chapter : SimpleBookmark.getBookmarkList(reader)) {
        String title = chapter.get("Title").toString().replaceAll("\\s+", "");
        int page = Integer.parseInt(chapter.get("Page").toString().split(" ")[0]);
        String words = words(reader, page);
        int after = words.length() - words.lastIndexOf(title) - title.length();
        assertTrue(page <= 2 || after > LINES, title + " on page " + page);
      }
    }
  }

  @Test
  void nothing_of_a_chapter_lies_unseen_on_the_page_before_it() throws IOException {
    Path example = Path.of("examples/cedar-ridge-dental");
    ExamplePdf written = ExamplePdf.of(example, folder.resolve("out"));
    try (PdfReader reader = new PdfReader(Files.readAllBytes(written.pdf()))) {
      List<Map<String, Object>> chapters = SimpleBookmark.getBookmarkList(reader);
      int looked = 0;
      int before = 0;
      for (Map<String, Object> chapter : chapters) {
        int page = Integer.parseInt(chapter.get("Page").toString().split(" ")[0]);
        if (page > 1 && page != before) {
          String words = words(reader, page);
          String start = words.substring(0, Math.min(START, words.length()));
          assertFalse(words(reader, page - 1).endsWith(start), start + " before page " + page);
          looked++;
        }
        before = page;
      }
      assertTrue(looked >= 6, looked + " chapters begin a page");
    }
  }

  /** What a page says between its head and its foot, which are painted first. */
  private static String words(PdfReader reader, int page) throws IOException {
    String text = ExamplePdf.page(reader, page).replaceAll("\\s+", "");
    return text.replaceFirst("^.*Page" + page + "of" + reader.getNumberOfPages(), "");
  }
}
