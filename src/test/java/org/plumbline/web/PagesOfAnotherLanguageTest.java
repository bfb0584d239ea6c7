// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.OtherLanguage;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.access.Reach;
import org.plumbline.wording.Words;

/** In a second language no page keeps a sentence of the first, but what comes from data. */
class PagesOfAnotherLanguageTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/words",
          "/method",
          "/rules",
          "/backup",
          "/o/nobody/decision",
          "A/systems",
          "A/offers",
          "A/offers/summit/confirm",
          "A/offers/summit/questions",
          "A/decision",
          "A/changes",
          "A/changes/answers",
          "/prospect?look=yes&name=Larch&people=9",
          "A/who-does-what",
          "A/who-does-what?view=list",
          "A/yours",
          "A/letters",
          "S/status",
          "S/requirements?family=Media+Protection",
          "S/matrix?family=Media+Protection",
          "S/requirements/cmmc-level-2/CM.L2-3.4.4",
          "S/tracking",
          "S/tracking?edit=cmmc-level-2/CM.L2-3.4.4/ridgeline",
          "S/evidence",
          "S/differences",
          "S/hand-over",
          "S/trail",
          "S/search?q=backup",
          "S/search?q=3.3.99");

  @TempDir Path folder;

  @Test
  void every_text_of_a_page_comes_from_the_words_file_or_from_data() throws IOException {
    Words words = OtherLanguage.words(folder.resolve("templates"));
    Set<String> data = data();
    Store store = Store.open(folder.resolve("data"), Sites.CLOCK);
    Set<String> left = new TreeSet<>();
    int said = 0;
    try (RunningPages server =
        WebApplication.start(
            0, new Site(Sites.LIBRARY, store, words, Reach.thisComputer(), Sites.CLOCK))) {
      String clinic = made(store, "cedar-ridge-dental");
      String shop = made(store, "tri-valley-machining");
      String root = server.address().replaceFirst("/$", "");
      for (String page : PAGES) {
        String address = page.replaceFirst("^A/", clinic + "/").replaceFirst("^S/", shop + "/");
        Document shown =
            Jsoup.connect(root + address)
                .timeout(120_000)
                .maxBodySize(0)
                .ignoreHttpErrors(true)
                .get();
        assertEquals("xx", shown.expectFirst("html").attr("lang"), page);
        shown.select(".clause, th.q").remove(); // clauses and objectives, put together from data
        for (String text : texts(shown)) {
          said += text.contains("\u00ab") ? 1 : 0;
          for (String piece : OtherLanguage.outside(text)) {
            if (!known(piece, data)) {
              left.add(page + ": " + piece);
            }
          }
        }
      }
    }
    assertEquals(Set.of(), left, "neither data nor words");
    assertTrue(said > 2000, "few sentences: " + said);
  }

  private static String made(Store store, String example) throws IOException {
    var files = Edits.read(Path.of("examples", example));
    files.keySet().removeIf(f -> !f.endsWith(".yaml"));
    return "/o/" + store.organizations().create(example, files, Who.THIS_COMPUTER).slug();
  }

  /** Texts, and what is read aloud or shown in a field. */
  private static List<String> texts(Document page) {
    List<String> out = new java.util.ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            out.add(text.text());
          }
          if (node instanceof Element element) {
            for (String name : List.of("aria-label", "placeholder", "title", "data-l")) {
              if (element.hasAttr(name)) {
                out.add(element.attr(name));
              }
            }
          }
        },
        page);
    return out;
  }

  private static Set<String> data() throws IOException {
    Set<String> out = new HashSet<>(List.of("cedar-ridge-dental", "tri-valley-machining"));
    for (String text : OtherLanguage.data()) {
      out.add(plain(text));
      out.add(plain(text.replace('-', ' ').replace('_', ' ')));
    }
    return out;
  }

  private static boolean known(String piece, Set<String> data) {
    String plain = plain(piece);
    if (!plain.matches("(?s).*\\p{L}{2}.*") || data.contains(plain)) {
      return true;
    }
    for (String part : plain.split("[;,:\u00b7|\u201c\u201d\"]| \u00b7 ")) {
      String bare = plain(part);
      boolean code = bare.matches("(?s)[^ ]*\\d[^ ]*( [^ ]*\\d[^ ]*)*|[^ ]*\\.[a-z]{3,4}");
      if (!code && bare.matches("(?s).*\\p{L}{2}.*") && !data.contains(bare)) {
        return data.contains(plain(bare.replaceFirst("^[^ ]*\\d[^ ]* ", "")));
      }
    }
    return true;
  }

  private static String plain(String text) {
    return OtherLanguage.squeezed(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll(
            "^[:;,.()\u00b7\u2013\u201c\u201d\" ]+|[:;,.()\u00b7\u2013\u201c\u201d\" ]+$", "");
  }
}
