// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.store.Who;

/** Every page in each of its states: readable by all, at each width, in both colors. */
class PagesInBrowserTest {
  /** Parts of pages, which are looked at with the pages they are on. */
  private static final Set<String> PARTS = Set.of("layout", "parts", "audit-parts");

  /** Looked at where people sign in, in the tests of accounts. */
  private static final Set<String> OF_ACCOUNTS =
      Set.of("sign-in", "sign-on-failed", "password", "people", "tokens", "refused");

  private static AuditSite site;
  private static String clinic;
  private static String shop;
  private static String alder;
  private static String empty;
  private static String broken;

  private interface Way {
    void to(Page page) throws IOException;
  }

  /**
   * A state of a page.
   *
   * @param page name of its template
   */
  private record State(String page, String name, Way way) {}

  @BeforeAll
  static void start() throws IOException {
    SharedSite.browsers();
    site = SharedSite.site();
    clinic = site.example("cedar-ridge-dental");
    shop = site.example("tri-valley-machining");
    site.send(shop + "/status", shop + "/assessments");
    empty = made("Empty", Map.of("organization.yaml", organization()));
    broken =
        made(
            "Broken",
            Map.of(
                "organization.yaml", organization(), "offers/x.yaml", "id: x\n".getBytes(UTF_8)));
    alder = made("Alder's client", Map.of("organization.yaml", organization()));
    site.paper(site.page(alder + "/offers"), "alder.txt", SignedPaperTest.PAPER);
  }

  private static byte[] organization() throws IOException {
    return Files.readAllBytes(Path.of("examples/cedar-ridge-dental/organisation.yaml"));
  }

  private static String made(String name, Map<String, byte[]> files) {
    return "/o/" + site.store().organizations().create(name, files, Who.THIS_COMPUTER).slug();
  }

  private static List<State> states() {
    List<State> out = new ArrayList<>();
    addresses().forEach((page, all) -> all.forEach(a -> out.add(new State(page, a, at(a)))));
    out.add(new State("start", "start with a mistake", PagesInBrowserTest::startWrong));
    out.add(new State("systems", "systems with a mistake", PagesInBrowserTest::systemsWrong));
    out.add(new State("systems", "systems of two people", PagesInBrowserTest::systemsBoth));
    out.add(new State("questions", "half an answer", PagesInBrowserTest::questionHalf));
    out.add(new State("offers", "marked changes", PagesInBrowserTest::markedChanges));
    out.add(new State("reply", "answers that came back", PagesInBrowserTest::reply));
    out.add(new State("brought", "workbook that came back", PagesInBrowserTest::brought));
    out.add(new State("evidence", "a record open", PagesInBrowserTest::evidence));
    out.add(new State("table", "a provider's matrix", PagesInBrowserTest::table));
    out.add(new State("columns", "a matrix nobody could read", PagesInBrowserTest::columns));
    out.add(new State("conflict", "conflict", PagesInBrowserTest::conflict));
    out.add(new State("work-one", "work under way", PagesInBrowserTest::work));
    out.add(new State("yours", "what concerns nobody", PagesInBrowserTest::concern));
    out.add(new State("lost", "session that has ended", PagesInBrowserTest::lost));
    return out;
  }

  private static Map<String, List<String>> addresses() {
    Map<String, List<String>> out = new LinkedHashMap<>();
    out.put("start", List.of("/new"));
    out.put("words", List.of("/words"));
    out.put("method", List.of("/method"));
    out.put(
        "rules",
        List.of("/rules", "/rules?q=encript", "/rules?q=log", "/rules/cmmc-level-2/3.3.99"));
    out.put("rule", List.of("/rules/cmmc-level-1"));
    out.put("rule-one", List.of("/rules/cmmc-level-2/AU.L2-3.3.1"));
    out.put("backup", List.of("/backup"));
    out.put("clients", List.of("/clients"));
    out.put("work", List.of("/jobs"));
    out.put("missing", List.of("/o/nobody/decision"));
    out.put("error", List.of("/no/such/page"));
    out.put("broken", List.of(broken + "/decision"));
    out.put("systems", List.of(clinic + "/systems"));
    out.put("offers", List.of(clinic + "/offers", empty + "/offers", broken + "/offers"));
    out.put(
        "confirm", List.of(alder + "/offers/alder-it/confirm", clinic + "/offers/summit/confirm"));
    out.put("questions", List.of(clinic + "/offers/summit/questions"));
    out.put("decision", List.of(clinic + "/decision"));
    out.put("decision-empty", List.of(empty + "/decision"));
    out.put(
        "changes",
        List.of(
            clinic + "/changes?take=1,2",
            clinic + "/changes?month=900",
            clinic + "/changes?most=some"));
    out.put("change-answers", List.of(clinic + "/changes/answers"));
    out.put(
        "prospect",
        List.of(
            "/prospect",
            "/prospect?look=yes&name=Larch&people=9",
            "/prospect?look=yes&name=&people=many"));
    out.put("jobs", List.of(clinic + "/who-does-what", clinic + "/who-does-what?view=list"));
    out.put("yours", List.of(clinic + "/yours", clinic + "/yours?edit=0"));
    out.put("letters", List.of(clinic + "/letters"));
    out.put("status", List.of(shop + "/status"));
    out.put("audit-nothing", List.of(empty + "/status"));
    out.put("requirements", List.of(shop + "/requirements?family=Media+Protection"));
    out.put("requirement", List.of(shop + "/requirements/cmmc-level-2/CM.L2-3.4.4"));
    out.put("matrix", List.of(shop + "/matrix?family=Media+Protection&show=objectives"));
    out.put("table", List.of(shop + "/offers/summit/table"));
    out.put(
        "tracking",
        List.of(
            shop + "/tracking",
            shop + "/tracking?edit=cmmc-level-2/CM.L2-3.4.4/ridgeline",
            shop + "/tracking?q=nothing-of-this"));
    out.put(
        "evidence",
        List.of(shop + "/evidence?holder=The+organization", shop + "/evidence?holder=Nobody"));
    out.put("differences", List.of(shop + "/differences", clinic + "/differences"));
    out.put("hand-over", List.of(shop + "/hand-over"));
    out.put("trail", List.of(shop + "/trail"));
    out.put("search", List.of(shop + "/search?q=log", shop + "/search?q=3.3.99"));
    return out;
  }

  private static Way at(String address) {
    return page -> page.navigate(site.url(address));
  }

  private static void startWrong(Page page) {
    page.navigate(site.url("/new"));
    page.locator("#people").fill("about a dozen");
    page.locator("main form button.go").click();
  }

  private static void systemsWrong(Page page) {
    page.navigate(site.url(clinic + "/systems"));
    page.locator("#n0").fill("");
    page.locator("#people").fill("many");
    page.locator("button[value=go]").click();
    page.locator("[role=alert]").waitFor();
  }

  private static void systemsBoth(Page page) {
    page.navigate(site.url(alder + "/systems"));
    page.evaluate("document.querySelector('#seen').value = '1'");
    page.locator("button[value=go]").click();
    page.locator("[role=alert]").waitFor();
  }

  private static void questionHalf(Page page) {
    page.navigate(site.url(clinic + "/offers/summit/questions"));
    page.locator("section[data-part] summary").first().click();
    page.locator("section[data-part] textarea").first().fill("we promise");
    page.locator("form button.go").click();
    page.locator("[role=alert]").waitFor();
  }

  private static void markedChanges(Page page) throws IOException {
    page.navigate(site.url(empty + "/offers"));
    page.locator("#papers").setInputFiles(new FilePayload("marked.docx", "", MarkedPaper.bytes()));
    page.locator("form:has(#papers) button").click();
    page.locator("input[name=changes]").first().waitFor();
  }

  private static void reply(Page page) throws IOException {
    byte[] answers = site.answers(clinic, "Summit Managed IT");
    page.navigate(site.url(clinic + "/letters"));
    page.locator("#answers").setInputFiles(new FilePayload("reply.xlsx", "", answers));
    page.locator("form:has(#answers) button").click();
    page.locator("input[name=held]").waitFor(hidden());
  }

  private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
    return new com.microsoft.playwright.Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }

  private static void brought(Page page) throws IOException {
    byte[] out = site.ask(shop + "/tracking/gap-report.xlsx").bodyAsBytes();
    page.navigate(site.url(shop + "/tracking"));
    page.locator("#workbook").setInputFiles(new FilePayload("back.xlsx", "", out));
    page.locator("form:has(#workbook) button").click();
    page.waitForURL("**/tracking/workbook*");
  }

  private static void evidence(Page page) {
    page.navigate(site.url(shop + "/evidence"));
    page.locator("main a[href*='edit=']").first().click();
    page.locator("input[name=proof]")
        .setInputFiles(new FilePayload("record.txt", "", "done".getBytes(UTF_8)));
    page.locator("form:has(input[name=proof]) button").click();
    page.locator("a:has-text('record.txt')").waitFor();
    page.locator("tr:has(a:has-text('record.txt')) a[href*='edit=']").click();
    page.locator("form[action$='/files/remove']").waitFor();
  }

  private static void table(Page page) throws IOException {
    page.navigate(site.url(shop + "/offers/summit/table"));
    page.locator("#table").setInputFiles(new FilePayload("crm.xlsx", "", AuditWorkTest.planted()));
    page.locator("form:has(#table) button").click();
    page.locator("form[action$='/right']").waitFor();
  }

  private static void columns(Page page) {
    page.navigate(site.url(shop + "/offers/summit/table"));
    byte[] csv = "Ref,Zeta,Omega\n3.1.1,X,\n3.6.1,,X\n3.5.3,X,\n".getBytes(UTF_8);
    page.locator("#table").setInputFiles(new FilePayload("who.csv", "", csv));
    page.locator("form:has(#table) button").click();
    page.locator("[role=alert]").waitFor();
    page.locator("#c2").selectOption("provider");
    page.locator("#c3").selectOption("client");
    page.locator("button[value=look]").click();
    page.locator("#r-sample").waitFor();
  }

  private static void concern(Page page) {
    page.navigate(site.url(clinic + "/yours"));
    page.locator("#which").selectOption(new SelectOption().setIndex(1));
    page.locator("form:has(#which) button").click();
    page.locator("#reason").fill("no");
    page.locator("form:has(#reason) button").click();
    page.locator("[role=alert]").waitFor();
  }

  private static void conflict(Page page) {
    page.navigate(site.url(alder + "/offers"));
    page.evaluate(
        "document.querySelector(\"form[action$='/remove'] input[name=seen]\").value = '1'");
    page.locator("form[action$='/remove'] button").click();
    page.waitForURL("**/remove");
  }

  private static void work(Page page) {
    page.navigate(site.url("/clients"));
    // the button for it stands on the page only while something has changed
    page.evaluate(
        "const f = document.querySelector('form.look');"
            + "f.action = '/jobs'; f.querySelector('[name=back]').name = 'kind';"
            + "f.querySelector('[name=kind]').value = 'portfolio';"
            + "HTMLFormElement.prototype.submit.call(f)");
    page.waitForURL("**/jobs/*");
    // no answer any more: on a slow machine the work would end, and the page go on, while it is
    // read
    page.route("**/jobs/**", route -> {});
  }

  private static void lost(Page page) {
    page.navigate(site.url(clinic + "/systems"));
    page.context().clearCookies();
    page.locator("button[value=go]").click();
    page.locator("h1:has-text('not saved')").waitFor();
  }

  @Test
  void no_page_is_forgotten() throws IOException {
    Set<String> looked = new TreeSet<>(PARTS);
    looked.addAll(OF_ACCOUNTS);
    states().forEach(s -> looked.add(s.page()));
    Set<String> pages = new TreeSet<>();
    Files.readAllLines(Path.of("src/main/resources/templates/pages.txt")).stream()
        .filter(l -> !l.startsWith("#"))
        .forEach(l -> pages.add(l.replace(".html", "")));
    assertEquals(pages, looked, "each template has a state here");
  }

  @Test
  void no_page_keeps_anybody_out() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (State state : states()) {
      try (BrowserContext context = window()) {
        Page page = context.newPage();
        page.onRequest(
            r -> {
              if (!r.url().startsWith(site.url("/")) && !r.url().startsWith("data:")) {
                wrong.add(state.name() + " asks " + r.url());
              }
            });
        page.onConsoleMessage(
            m -> {
              boolean status = m.text().contains("the server responded with a status of");
              if (m.type().equals("error") && !status) {
                wrong.add(state.name() + " says on the console: " + m.text());
              }
            });
        state.way().to(page);
        boolean missing = page.locator("h1").innerText().equals("There is nothing here");
        if (missing != Set.of("missing", "error").contains(state.page())) {
          wrong.add(state.name() + " leads to " + page.url());
        }
        wrong.addAll(Readable.wrong(page, state.name()));
      } catch (PlaywrightException e) {
        wrong.add(state.name() + ": " + e.getMessage());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static BrowserContext window() {
    return SharedSite.browsers()
        .context(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
  }

  @Test
  void the_keyboard_comes_first_to_the_content_and_sees_where_it_is() {
    try (BrowserContext context = window()) {
      Page page = context.newPage();
      page.navigate(site.url(clinic + "/decision"));
      page.keyboard().press("Tab");
      String first = page.locator(":focus").getAttribute("href");
      String ring =
          String.valueOf(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"));
      page.keyboard().press("Enter");
      String then = String.valueOf(page.evaluate("document.activeElement.id"));
      page.setViewportSize(360, 900);
      page.locator("button.menu").focus();
      page.keyboard().press("Enter");
      boolean open = page.locator("#menu a").first().isVisible();
      page.keyboard().press("Escape");
      String back = page.locator(":focus").getAttribute("popovertarget");
      assertAll(
          () -> assertEquals("#main", first),
          () -> assertEquals("solid", ring),
          () -> assertEquals("main", then),
          () -> assertTrue(open),
          () -> assertEquals("menu", back));
    }
  }

  @Test
  void what_is_chosen_is_seen_in_forced_colors_and_paper_has_no_buttons() {
    try (BrowserContext context = window()) {
      Page page = context.newPage();
      page.navigate(site.url(clinic + "/changes"));
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      String shown = color(page, "nav.seg a[aria-current]");
      String other = color(page, "nav.seg a:not([aria-current])");
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(Media.PRINT).setForcedColors(ForcedColors.NONE));
      assertNotEquals(other, shown);
      assertEquals(0, page.locator("button:visible, .btn:visible, .rail:visible").count());
    }
  }

  private static String color(Page page, String place) {
    return String.valueOf(
        page.locator(place).first().evaluate("e => getComputedStyle(e).backgroundColor"));
  }

  @Test
  void the_meter_counts_what_is_ticked_and_the_address_keeps_it() {
    try (BrowserContext context = window()) {
      Page page = context.newPage();
      page.navigate(site.url(clinic + "/changes"));
      String before = page.locator("#meter .say").innerText();
      page.locator("#t1").check();
      page.waitForURL(Pattern.compile(".*take=1$"));
      String after = page.locator("#meter .say").innerText();
      page.reload();
      assertAll(
          () -> assertTrue(before.contains("With 0 of"), before),
          () -> assertTrue(after.contains("With 1 of"), after),
          () -> assertTrue(page.locator("#t1").isChecked()),
          () -> assertEquals(after, page.locator("#meter .say").innerText()));
    }
  }
}
