// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From nothing to the letter and the decision, by hand, with script and without. */
class ChoosingInBrowserTest {
  private static final Path PAPER =
      Path.of("src/test/resources/intake/papers/06-stonebridge-plans/paper.md");

  @TempDir static Path data;
  private static AuditSite site;

  @BeforeAll
  static void start() {
    SharedSite.browsers();
    site = SharedSite.site();
  }

  @ParameterizedTest(name = "with script: {0}")
  @ValueSource(booleans = {true, false})
  void from_an_empty_start_to_the_letter_and_the_decision(boolean script) throws IOException {
    try (BrowserContext context = context(script)) {
      Page page = context.newPage();
      page.navigate(site.url("/new"));
      begin(page);
      bringIn(page);
      confirm(page);
      String title = page.locator("h1").innerText();
      Path pdf = download(page, "Download the decision (PDF)");
      page.locator("main .acts a[href*='/changes']").first().click();
      String meter = tick(page, script);
      page.locator("#meter a.go").click();
      Path letter = download(page, "Download for Word (.docx)");
      assertAll(
          () -> assertTrue(page.url().contains("/letters")),
          () -> assertTrue(meter.startsWith("With 1 of"), meter),
          () -> assertTrue(plain(text(pdf)).contains(plain(title)), title),
          () -> assertTrue(letter.getFileName().toString().endsWith(".docx")),
          () -> assertTrue(words(letter).contains("Bright Arch Orthodontics")));
    }
  }

  @Test
  void what_was_typed_stays_when_something_is_wrong_and_when_somebody_was_faster() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(site.url("/new"));
      page.locator("#name").fill("Bright Arch");
      page.locator("#people").fill("about a dozen");
      page.locator("main form button.go").click();
      assertEquals("Bright Arch", page.locator("#name").inputValue());
      assertEquals("about a dozen", page.locator("#people").inputValue());
      assertTrue(page.locator("[role=alert]").innerText().contains("in digits, such as 14"));
      page.locator("#people").fill("14");
      page.locator("main form button.go").click();
      page.waitForURL("**/systems");
      Page other = context.newPage();
      other.navigate(page.url());
      other.locator("#people").fill("15");
      other.locator("button[value=go]").click();
      page.locator("#name").fill("Bright Arch Orthodontics");
      page.locator("button[value=go]").click();
      assertEquals("Somebody else was faster", page.locator("[role=alert] h2").innerText());
      assertTrue(page.locator("[role=alert] table").innerText().contains("15"));
      page.locator("button[value=go]").click();
      page.waitForURL("**/offers");
      page.navigate(page.url().replace("/offers", "/systems"));
      assertEquals("Bright Arch Orthodontics", page.locator("#name").inputValue());
    }
  }

  @Test
  void systems_and_signatures_of_a_paper_keep_nobody_out() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(site.url("/new"));
      begin(page);
      bringIn(page);
      wrong.addAll(Readable.wrong(page, "asked"));
      page.locator("button[name=rest-right]").click();
      wrong.addAll(Readable.wrong(page, "refused"));
      page.locator("[role=alert] a").first().click();
      assertTrue(page.url().matches(".*#w-\\w+$"), page.url());
      confirm(page);
      page.navigate(page.url().replace("/decision", "/offers"));
      wrong.addAll(Readable.wrong(page, "list"));
      page.locator("a[href$='#signed']").click();
      page.locator("input[name=signed-0][value=yes]").check();
      wrong.addAll(Readable.wrong(page, "signed"));
      assertTrue(page.locator("#on-0").isVisible());
    }
    assertEquals(List.of(), wrong);
  }

  private static void begin(Page page) {
    page.locator("#name").fill("Bright Arch Orthodontics");
    page.locator("#people").fill("14");
    page.locator("main form button.go").click();
    page.waitForURL("**/systems");
    page.locator("button[value=go]").click();
    page.waitForURL("**/offers");
  }

  private static void bringIn(Page page) {
    page.locator("#papers").setInputFiles(PAPER);
    page.locator("form:has(#papers) button").click();
    page.locator("input[name=plan][value=Shield]").check();
    page.locator("form:has(input[name=plan]) button").click();
    page.waitForURL("**/confirm");
  }

  private static void confirm(Page page) {
    for (Locator all : page.locator("fieldset.of input[name^=all-]").all()) {
      all.check();
    }
    page.locator("button[name=rest-right]").click();
    page.locator("details.row").first().waitFor();
    for (Locator doubtful : page.locator("#single ~ fieldset").all()) {
      doubtful.locator("input[value=right]").check();
    }
    page.locator("#single ~ p button").click();
    page.locator("form:has(#scope) button.go").waitFor();
    page.locator("button[name=every]").click();
    page.waitForURL("**/confirm#signed");
    page.locator("form[action$='/signed'] button").click();
    page.waitForURL("**/decision");
  }

  private static String tick(Page page, boolean script) {
    page.locator("#t1").check();
    if (script) {
      page.waitForURL(Pattern.compile(".*take=1$"));
    } else {
      page.locator("button[name=count]").click();
    }
    return page.locator("#meter .say").innerText();
  }

  private static Path download(Page page, String link) {
    Download download =
        page.waitForDownload(
            () -> page.getByText(link, new Page.GetByTextOptions().setExact(true)).click());
    Path file = data.resolve("downloads").resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String words(Path letter) throws IOException {
    try (ZipFile zip = new ZipFile(letter.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static BrowserContext context(boolean script) {
    return SharedSite.browsers()
        .context(new Browser.NewContextOptions().setJavaScriptEnabled(script));
  }
}
