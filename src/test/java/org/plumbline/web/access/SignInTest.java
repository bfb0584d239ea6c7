// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.catalina.valves.RemoteIpValve;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Golden;
import org.plumbline.store.FolderFiles;
import org.plumbline.store.Progress;
import org.plumbline.store.Role;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.RunningPages;
import org.plumbline.web.Sites;
import org.plumbline.web.api.Assistant;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** With accounts: who gets in, and what each role may do, on the real server. */
class SignInTest {
  private static final Who ADMIN = new Who("admin");
  private static final String OWN = "a-long-enough-password";
  private static final String ORG = "/api/v1/organizations/one";

  @TempDir static Path data;
  private static RunningPages server;
  private static Store store;

  /** Tokens by name of account; "nobody" has none, "ended" one that has ended. */
  private static Map<String, String> tokens;

  @BeforeAll
  static void start() throws IOException {
    store = Store.open(data, Sites.CLOCK);
    server =
        Sites.started(
            store,
            new Reach(InetAddress.getLoopbackAddress(), true, Set.of("plumbline.example.org")));
    for (String name : List.of("admin", "officer", "viewer", "stranger")) {
      account(name, name.equals("admin"));
    }
    Map<String, byte[]> files = FolderFiles.read(Path.of("examples/cedar-ridge-dental"));
    store.organizations().create("One", files, ADMIN);
    store.organizations().create("Two", files, ADMIN);
    store.accounts().setRole("officer", "one", Optional.of(Role.OFFICER), ADMIN);
    store.accounts().setRole("viewer", "one", Optional.of(Role.VIEWER), ADMIN);
    // with a mistake in it: what would take long to make is refused at once, after the rights
    store.organizations().create("Small", Map.of("organization.yaml", new byte[] {'x'}), ADMIN);
    store.accounts().setRole("officer", "small", Optional.of(Role.OFFICER), ADMIN);
    store.accounts().setRole("viewer", "small", Optional.of(Role.VIEWER), ADMIN);
    store.accounts().setRole("stranger", "two", Optional.of(Role.OFFICER), ADMIN);
    tokens =
        Map.of(
            "admin", token("admin", 1),
            "officer", token("officer", 1),
            "viewer", token("viewer", 1),
            "stranger", token("stranger", 1),
            "ended", token("admin", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void account(String name, boolean administrator) {
    String hash =
        String.valueOf(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(OWN));
    store.accounts().create(name, hash, administrator, ADMIN);
    store.accounts().setPassword(name, hash, false, ADMIN);
  }

  private static String token(String name, int days) {
    return store.tokens().make(new Who(name), "test", Duration.ofDays(days)).secret();
  }

  private static Browser browser() {
    return new Browser(server.port());
  }

  @Test
  void a_page_leads_to_sign_in_and_a_part_of_a_page_leads_the_whole_page_there()
      throws IOException {
    HttpResponse<String> page = browser().get("/");
    assertEquals(302, page.statusCode());
    assertEquals("/sign-in", Browser.location(page));
    HttpResponse<String> part = browser().get("/", "HX-Request", "true");
    assertEquals(401, part.statusCode());
    assertEquals("/sign-in", part.headers().firstValue("HX-Redirect").orElse(""));
  }

  @Test
  void who_signs_in_gets_another_session_and_is_out_after_signing_out() throws IOException {
    Browser browser = browser();
    browser.get("/sign-in");
    String before = browser.session();
    assertEquals("/", Browser.location(browser.signIn("OFFICER", OWN)));
    assertNotEquals(before, browser.session());
    assertEquals(200, browser.get("/clients").statusCode());
    String cookie =
        browser.get("/clients").headers().map().getOrDefault("set-cookie", List.of()).toString();
    assertFalse(cookie.contains("JSESSIONID"), "none is set anew");
    assertEquals(302, browser.post("/password", "/sign-out").statusCode());
    assertEquals("/sign-in", Browser.location(browser.get("/clients")));
  }

  @Test
  void what_was_chosen_leads_back_to_a_page_of_this_server_and_nowhere_else() throws IOException {
    Browser browser = browser();
    browser.signIn("viewer", OWN);
    Map<String, String> led = new TreeMap<>();
    for (String back :
        List.of("/words", "//a.example", "/\\a.example", "https://a.example", "/{x}", "/\ta")) {
      led.put(
          back,
          Browser.location(
              browser.post("/tokens", "/settings/look", "look", "dark", "back", back)));
    }
    assertEquals("/words", led.remove("/words"));
    assertEquals(Set.of("/"), Set.copyOf(led.values()), led.toString());
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_answer() throws IOException {
    HttpResponse<String> wrong = browser().signIn("viewer", "wrong");
    HttpResponse<String> unknown = browser().signIn("nobody-at-all", "wrong");
    assertEquals("/sign-in?refused", Browser.location(wrong));
    assertEquals(Browser.location(wrong), Browser.location(unknown));
    assertTrue(browser().get("/sign-in?refused").body().contains("No account has this name"));
  }

  @Test
  void after_five_failures_not_even_the_right_password_is_tried_from_there() throws IOException {
    account("hammered", false);
    for (int i = 0; i < 5; i++) {
      assertEquals(302, tried("10.0.0.1", "hammered", "wrong " + i).statusCode());
    }
    HttpResponse<String> sixth = tried("10.0.0.1", "Hammered", OWN);
    assertEquals(429, sixth.statusCode());
    assertEquals("900", sixth.headers().firstValue("Retry-After").orElse(""));
    assertTrue(sixth.body().contains("Too many tries"), sixth.body());
    assertEquals("/", Browser.location(tried("10.0.0.1", "admin", OWN)), "others get in there");
    assertEquals("/", Browser.location(tried("10.0.0.2", "hammered", OWN)), "he gets in elsewhere");
  }

  @Test
  void after_twenty_failures_an_address_is_tired_of_and_no_other() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertEquals(302, tried("10.0.0.3", "name-" + i, "wrong").statusCode());
    }
    assertEquals(429, tried("10.0.0.3", "admin", OWN).statusCode());
    assertEquals("/", Browser.location(tried("10.0.0.4", "admin", OWN)));
  }

  @Test
  void failures_are_forgotten_after_a_quarter_of_an_hour() {
    AtomicReference<Instant> now = new AtomicReference<>(Sites.CLOCK.instant());
    Attempts attempts = new Attempts(new Moving(now));
    for (int i = 0; i < 5; i++) {
      assertTrue(attempts.begun("Viewer ", "10.0.0.5"));
    }
    assertFalse(attempts.begun("viewer", "10.0.0.5"));
    now.set(now.get().plus(Attempts.WINDOW).plusSeconds(1));
    assertTrue(attempts.begun("viewer", "10.0.0.5"));
  }

  @Test
  void a_try_counts_before_its_password_is_looked_at_and_no_more_when_it_succeeds() {
    Attempts attempts = new Attempts(Sites.CLOCK);
    for (int i = 0; i < 50; i++) {
      assertTrue(attempts.begun("viewer", "10.0.0.6"));
      attempts.succeeded("Viewer", "10.0.0.6");
    }
    long let = IntStream.range(0, 40).filter(i -> attempts.begun("viewer", "10.0.0.6")).count();
    assertEquals(5, let, "forty at once");
  }

  @Test
  void whoever_has_many_addresses_of_ipv6_tries_as_often_as_with_one() {
    Attempts attempts = new Attempts(Sites.CLOCK);
    long let =
        IntStream.range(0, 40).filter(i -> attempts.begun("viewer", "2001:db8:1:2::" + i)).count();
    assertEquals(5, let);
    assertTrue(attempts.begun("viewer", "2001:db8:1:3::1"), "another network");
  }

  @Test
  void pages_that_answer_other_requests_cannot_be_asked_for() throws IOException {
    Browser signedIn = browser();
    signedIn.signIn("viewer", OWN);
    Map<String, Integer> answers = new TreeMap<>();
    List<String> inside =
        List.of(
            "/error",
            "/sign-in/too-often",
            "/session-ended",
            "/refused",
            "/sign-on/provider/failed");
    for (String path : inside) {
      for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PROPFIND")) {
        for (Browser each : List.of(browser(), signedIn)) {
          answers.merge(
              path, each.send(method, path, "").statusCode(), (a, b) -> a.equals(b) ? a : -1);
        }
      }
    }
    assertEquals(Set.of(404), Set.copyOf(answers.values()), answers.toString());
    assertTrue(
        signedIn.get("/error", "Accept", "text/html").body().contains("There is nothing here"));
  }

  @Test
  void whoever_found_a_session_open_does_not_find_its_password_by_trying() throws IOException {
    account("found-open", false);
    Browser browser = browser();
    browser.signIn("found-open", OWN);
    var said = browser.post("/password", "/password", "old", "wrong", "new", OWN + "!");
    for (int i = 0; i < 5; i++) {
      said = browser.post("/password", "/password", "old", "wrong" + i, "new", OWN + "!");
    }
    assertEquals(429, said.statusCode());
    assertEquals("900", said.headers().firstValue("Retry-After").orElse(""));
    assertTrue(said.body().contains("Too many tries"), said.body());
  }

  @Test
  void letters_that_are_none_are_no_fault_of_the_server() throws IOException {
    Browser viewer = browser();
    viewer.signIn("viewer", OWN);
    assertEquals(400, viewer.get("/o/one/trail?from=%ff").statusCode());
    assertEquals(
        400, viewer.get("/api/v1/frameworks/hipaa-security-rule/controls?q=%ff").statusCode());
  }

  @Test
  void an_offer_that_is_not_there_is_not_answered_with_another_one() throws IOException {
    Browser viewer = browser();
    viewer.signIn("viewer", OWN);
    assertEquals(404, viewer.get("/o/one/hand-over.zip?offer=gone").statusCode());
    assertEquals(404, viewer.get("/o/one/calendar.ics?offer=gone").statusCode());
  }

  @Test
  void a_session_ends_after_half_a_day_however_busy() throws IOException {
    Browser viewer = browser();
    viewer.signIn("viewer", OWN);
    assertEquals(200, viewer.get("/clients").statusCode());
    Routes.session(server, viewer.session())
        .setCreationTime(Sites.CLOCK.millis() - LongestSession.LONGEST.toMillis() - 1);
    assertEquals("/sign-in", Browser.location(viewer.get("/clients")));
  }

  /** A clock that is moved. */
  private static final class Moving extends Clock {
    private final AtomicReference<Instant> now;

    Moving(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }

  /** As from another address, by the word of a proxy on this computer. */
  private static HttpResponse<String> tried(String address, String name, String password)
      throws IOException {
    return browser().via(address).signIn(name, password);
  }

  @Test
  void where_a_request_came_from_is_said_by_proxies_that_are_named_only() throws IOException {
    Reach reach =
        new Reach(
            InetAddress.getLoopbackAddress(),
            true,
            Set.of(),
            Set.of(InetAddress.getByName("192.168.1.5"), InetAddress.getByName("fd00::5")),
            Optional.empty());
    List<String> blocks = List.of(reach.trusted().split(", "));
    assertEquals(
        Set.of("127.0.0.0/8", "::1/128", "192.168.1.5/32", "fd00:0:0:0:0:0:0:5/128"),
        Set.copyOf(blocks));
    TomcatWebServer tomcat = (TomcatWebServer) Routes.context(server).getWebServer();
    String trusted =
        Stream.of(tomcat.getTomcat().getEngine().getPipeline().getValves())
            .filter(RemoteIpValve.class::isInstance)
            .map(v -> ((RemoteIpValve) v).getInternalProxies())
            .collect(Collectors.joining());
    assertEquals(Set.of("127.0.0.0/8", "::1/128"), Set.of(trusted.split(",\\s*")), "by default");
  }

  @Test
  void a_session_ends_when_idle_and_its_cookie_is_for_this_server_alone() throws IOException {
    HttpResponse<String> plain = browser().get("/sign-in");
    HttpResponse<String> secret = browser().get("/sign-in", "X-Forwarded-Proto", "https");
    String cookie = plain.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.matches("JSESSIONID=\\w+; Path=/; HttpOnly; SameSite=Strict"), cookie);
    String secured = secret.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(secured.contains("; Secure; HttpOnly; SameSite=Strict"), secured);
    assertTrue(secret.headers().firstValue("Strict-Transport-Security").isPresent());
    assertEquals(30, Routes.context(server).getServletContext().getSessionTimeout(), "minutes");
  }

  @Test
  void a_password_for_one_time_is_changed_before_anything_else() throws IOException {
    Passwords.Given given = Passwords.add(store.accounts(), "fresh", true, ADMIN);
    assertTrue(given.password().matches("([a-z2-9]{5}-){3}[a-z2-9]{5}"), given.password());
    Browser browser = browser();
    browser.signIn("fresh", given.password());
    assertEquals("/password", Browser.location(browser.get("/")));
    assertEquals("/password", Browser.location(browser.get("/people")));
    assertEquals(403, browser.get("/api/v1/organizations").statusCode());
    HttpResponse<String> brief =
        browser.post("/password", "/password", "old", given.password(), "new", "short");
    assertTrue(brief.body().contains("12 characters or more"), brief.body());
    HttpResponse<String> wrong = browser.post("/password", "/password", "old", "other", "new", OWN);
    assertTrue(wrong.body().contains("is another one"), wrong.body());
    HttpResponse<String> set =
        browser.post("/password", "/password", "old", given.password(), "new", OWN);
    assertEquals("/sign-in", Browser.location(set));
    assertEquals("/sign-in", Browser.location(browser.get("/")), "the session of the old password");
    assertEquals("/", Browser.location(browser.signIn("fresh", OWN)));
    assertEquals(200, browser.get("/people").statusCode());
    store.accounts().remove("fresh", ADMIN);
    assertEquals("/sign-in", Browser.location(browser.get("/people")), "at once");
  }

  @Test
  void a_form_without_its_token_changes_nothing() throws IOException {
    Browser browser = browser();
    browser.signIn("admin", OWN);
    String form = "application/x-www-form-urlencoded";
    assertEquals(
        403, browser.send("POST", "/people", "name=evil", "Content-Type", form).statusCode());
    assertEquals(
        403,
        browser
            .send(
                "POST",
                "/api/v1/organizations",
                "{\"name\": \"x\"}",
                "Content-Type",
                "application/json")
            .statusCode(),
        "a cookie alone");
    assertEquals(Optional.empty(), store.accounts().find("evil"));
  }

  @Test
  void an_administrator_adds_people_and_sees_their_password_once() throws IOException {
    Browser browser = browser();
    browser.signIn("admin", OWN);
    HttpResponse<String> added = browser.post("/people", "/people", "name", "newcomer");
    assertTrue(added.body().contains("newcomer signs in with the password"), added.body());
    assertFalse(browser.get("/people").body().contains("signs in with the password"));
    browser.post("/people", "/people/newcomer/role", "slug", "one", "role", "viewer");
    assertEquals(Map.of("one", Role.VIEWER), store.accounts().roles("newcomer"));
    HttpResponse<String> again = browser.post("/people", "/people", "name", "newcomer");
    assertTrue(again.body().contains("there is an account `newcomer` already"), again.body());
    browser.post("/people", "/people/newcomer/remove");
    assertEquals(Optional.empty(), store.accounts().find("newcomer"));
  }

  @Test
  void a_token_is_shown_once_and_works_until_it_is_revoked() throws IOException {
    Browser browser = browser();
    browser.signIn("viewer", OWN);
    String body = browser.post("/tokens", "/tokens", "label", "<b>nightly", "days", "7").body();
    String secret = body.replaceFirst("(?s).*(plumbline_[0-9a-f]{16}_[A-Za-z0-9_-]{43}).*", "$1");
    assertTrue(body.contains("&lt;b&gt;nightly"), body);
    assertEquals(200, ask("GET", ORG, secret).statusCode());
    String list = browser.get("/tokens").body();
    assertFalse(list.contains(secret), list);
    String id = secret.split("_")[1];
    browser.post("/tokens", "/tokens/" + id + "/revoke");
    assertEquals(401, ask("GET", ORG, secret).statusCode());
  }

  @Test
  void every_route_answers_each_role_as_its_line_says() throws IOException {
    List<Routes.Line> table = Routes.table();
    Map<Routes.Route, Routes.Line> known = new TreeMap<>();
    table.forEach(l -> known.put(l.route(), l));
    Map<String, Browser> browsers = new LinkedHashMap<>();
    for (String role : Routes.ROLES) {
      browsers.put(role, browser());
      if (!List.of("nobody", "ended").contains(role)) {
        browsers.get(role).signIn(role, OWN);
      }
    }
    List<Routes.Line> now = new ArrayList<>();
    for (Routes.Route route : Routes.mapped(server).keySet()) {
      Routes.Line line = known.get(route);
      String ask = line == null ? Routes.guess(route) : line.ask();
      Map<String, Integer> statuses = new LinkedHashMap<>();
      for (String role : Routes.ROLES) {
        statuses.put(
            role, route.page() ? page(browsers, role, route, ask) : as(role, route.method(), ask));
      }
      now.add(new Routes.Line(route, ask, statuses));
    }
    Golden.check(
        Routes.FILE,
        Routes.text(now),
        "may each role do what the line says it does? then write it");
  }

  @Test
  void a_viewer_finds_no_form_and_no_link_that_would_be_refused() throws IOException {
    List<Routes.Line> table = Routes.table();
    Browser viewer = browser();
    viewer.signIn("viewer", OWN);
    Set<String> wrong = new TreeSet<>();
    int forms = 0;
    for (Routes.Line line : table) {
      boolean page = line.route().page() && line.route().method().equals("GET");
      if (page && line.statuses().get("viewer") == 200) {
        Document shown = Jsoup.parse(viewer.get(line.ask()).body());
        for (Element form : shown.select("form[method=post]")) {
          forms++;
          refused(table, "POST", form.attr("action"), line, wrong);
        }
        for (Element loose :
            shown.select(
                "main button:not([data-copy]), main input:not([type=hidden]), main select")) {
          if (loose.closest("form") == null && loose.closest("fieldset[disabled]") == null) {
            wrong.add(line.ask() + ": leads nowhere: " + loose);
          }
        }
        for (Element part : shown.select("[hx-post], [hx-put], [hx-delete]")) {
          refused(table, "POST", part.attr("hx-post"), line, wrong);
        }
        for (Element link : shown.select("a[href^=/]")) {
          refused(table, "GET", link.attr("href"), line, wrong);
        }
      }
    }
    assertTrue(forms > 10, "forms were found");
    assertEquals(Set.of(), wrong);
  }

  private static void refused(
      List<Routes.Line> table, String method, String address, Routes.Line on, Set<String> wrong) {
    String path = URI.create(address).getPath();
    int status =
        path.equals("/sign-out")
            ? 302
            : Routes.line(table, method, path).map(l -> l.statuses().get("viewer")).orElse(404);
    if (status == 403) {
      wrong.add(on.ask() + ": " + method + " " + address + " " + status);
    }
  }

  @Test
  void a_paper_is_kept_inside_its_organization_whatever_it_calls_itself() throws IOException {
    String slug =
        store
            .organizations()
            .create("Uploads", FolderFiles.read(Path.of("examples/cedar-ridge-dental")), ADMIN)
            .slug();
    Browser browser = browser();
    browser.signIn("admin", OWN);
    for (String name :
        List.of(
            "../../../evil.txt",
            "..\\\\evil.txt",
            "/etc/evil.txt",
            "con.txt",
            ".txt",
            "a/../b.txt")) {
      int seen = store.organizations().find(slug).orElseThrow().edition();
      String door = "/o/" + slug + "/offers/papers?seen=" + seen;
      browser.upload("/password", door, "papers", name, "Provider backs up servers every night.");
    }
    int edition = store.organizations().find(slug).orElseThrow().edition();
    Set<String> kept = store.organizations().files(slug, edition).keySet();
    assertTrue(
        kept.stream()
            .allMatch(f -> f.matches("[\\w. -]+|(papers|offers|offers-earlier)/[\\w. -]+")),
        kept.toString());
    assertTrue(kept.contains("papers/evil.txt"), kept.toString());
    try (Stream<Path> around = Files.walk(data)) {
      assertFalse(around.anyMatch(f -> f.endsWith("evil.txt") && !f.toString().contains("papers")));
    }
  }

  @Test
  void what_somebody_wrote_is_shown_and_never_run() throws IOException {
    String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    Map<String, byte[]> files = new TreeMap<>();
    FolderFiles.read(Path.of("examples/cedar-ridge-dental"))
        .forEach(
            (path, bytes) ->
                files.put(
                    path,
                    new String(bytes, StandardCharsets.UTF_8)
                        .replace("imaging servers", "img " + script)
                        .replace("Summit Managed IT", "Summit " + script)
                        .replace("EDR and mail filter", "EDR " + script)
                        .getBytes(StandardCharsets.UTF_8)));
    String slug = store.organizations().create("Evil " + script, files, ADMIN).slug();
    Progress said = new Progress(script, Optional.empty(), "open", script, "javascript:alert(3)");
    store.tracking().save(slug, "hipaa-security-rule/164.312(b)/summit", 0, said, new Who(script));
    Browser browser = browser();
    browser.signIn("admin", OWN);
    List<String> wrong = new ArrayList<>();
    int shown = 0;
    for (Routes.Line line : Routes.table()) {
      boolean page = line.route().page() && line.route().method().equals("GET");
      if (page && line.statuses().get("admin") == 200) {
        HttpResponse<String> answer = browser.get(line.ask().replaceFirst("^/o/one", "/o/" + slug));
        String body = answer.body();
        shown += body.contains("&lt;script&gt;alert(1)") ? 1 : 0;
        boolean saved = // a browser saves it, and shows nothing of it
            answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment");
        if (!saved && body.matches("(?s).*(<script>alert|<img src=x|href=\"javascript:).*")) {
          wrong.add(line.ask());
        }
      }
    }
    assertTrue(shown > 15, shown + " pages show it");
    assertEquals(List.of(), wrong);
  }

  /** Sent as a browser does, with the token of the form first. */
  @Test
  void a_file_that_is_too_large_is_refused_at_every_door() throws IOException {
    Browser browser = browser();
    browser.signIn("admin", OWN);
    Map<String, Integer> answers = new TreeMap<>();
    Map<String, Integer> wanted = new TreeMap<>();
    String large = "x".repeat(21 << 20);
    Routes.mapped(server)
        .forEach(
            (route, handler) -> {
              for (String field : Routes.uploads(handler)) {
                wanted.put(route + " " + field, 413);
                answers.put(
                    route + " " + field,
                    browser.upload("/password", Routes.guess(route), field, "a.pdf", large));
              }
            });
    assertTrue(wanted.size() >= 3, wanted.toString());
    assertEquals(wanted, answers);
    assertEquals(
        302,
        browser().upload("/sign-in", "/o/one/offers/papers", "papers", "a.pdf", large),
        "a stranger's is not even looked at");
  }

  private static int page(
      Map<String, Browser> browsers, String role, Routes.Route route, String ask)
      throws IOException {
    Browser browser = browsers.get(role);
    HttpResponse<String> answer =
        role.equals("ended")
            ? browser().send(route.method(), ask, "", "Cookie", "JSESSIONID=0123456789ABCDEF")
            : route.method().equals("GET")
                ? browser.get(ask)
                : browser.post(role.equals("nobody") ? "/sign-in" : "/password", ask);
    boolean led = answer.statusCode() == 302 && Browser.location(answer).equals("/sign-in");
    return led ? 401 : answer.statusCode();
  }

  @Test
  void nothing_of_another_client_appears() throws IOException {
    String seen = ask("GET", "/api/v1/organizations", tokens.get("viewer")).body();
    assertTrue(seen.contains("\"one\"") && !seen.contains("two"), seen);
    HttpResponse<String> there = ask("GET", "/api/v1/organizations/two", tokens.get("viewer"));
    HttpResponse<String> nowhere = ask("GET", "/api/v1/organizations/no", tokens.get("viewer"));
    assertEquals(nowhere.body(), there.body());
    assertTrue(there.body().contains("An administrator can give you the right"), there.body());
  }

  @Test
  void an_assistant_sees_what_its_token_may_see_and_nothing_without() throws IOException {
    try (Assistant viewer = new Assistant(server.port(), tokens.get("viewer"));
        Assistant stranger = new Assistant(server.port(), tokens.get("stranger"))) {
      assertTrue(viewer.ask("list_organizations", Map.of()).startsWith("- One: "));
      assertTrue(stranger.ask("list_organizations", Map.of()).startsWith("- Two: "));
      assertEquals(
          "!There is no organization “One” that you may see. You may see: Two",
          stranger.ask("changes_of_offer", Map.of("organization", "One", "offer", "managed")));
    }
    assertEquals(401, as("nobody", "POST", "/mcp"));
    assertEquals(401, as("ended", "POST", "/mcp"));
  }

  @Test
  void long_work_shows_to_who_may_read_what_it_is_about_and_obeys_who_asked_for_it()
      throws IOException {
    String viewer = tokens.get("viewer");
    String json = "Content-Type";
    Browser browser = browser();
    HttpResponse<String> all =
        browser.send(
            "POST",
            "/api/v1/jobs",
            "{\"kind\": \"portfolio\"}",
            json,
            "application/json",
            "Authorization",
            "Bearer " + tokens.get("admin"));
    String job = all.headers().firstValue("Location").orElse("");
    assertEquals(202, all.statusCode(), all.body());
    assertEquals(200, ask("GET", job, tokens.get("admin")).statusCode());
    assertEquals(404, ask("GET", job, viewer).statusCode());
    assertEquals(404, ask("POST", job + "/stop", viewer).statusCode());
    assertFalse(ask("GET", "/api/v1/jobs", viewer).body().contains("\"portfolio\""));
    for (String slug : List.of("two", "none")) {
      HttpResponse<String> refused =
          browser.send(
              "POST",
              "/api/v1/jobs",
              "{\"kind\": \"documents\", \"organization\": \"" + slug + "\"}",
              json,
              "application/json",
              "Authorization",
              "Bearer " + viewer);
      assertEquals(403, refused.statusCode(), refused.body());
    }
    HttpResponse<String> own =
        browser.send(
            "POST",
            "/api/v1/jobs",
            "{\"kind\": \"documents\", \"organization\": \"one\"}",
            json,
            "application/json",
            "Authorization",
            "Bearer " + viewer);
    String documents = own.headers().firstValue("Location").orElse("");
    assertEquals(200, ask("GET", documents, tokens.get("officer")).statusCode());
    assertEquals(200, ask("POST", documents + "/stop", tokens.get("officer")).statusCode());
    assertEquals(404, ask("GET", documents, tokens.get("stranger")).statusCode());
    Browser signedIn = browser();
    signedIn.signIn("viewer", OWN);
    String page = signedIn.get("/clients").body();
    assertTrue(page.contains("/o/one/") && !page.contains("/o/two/"), page);
    assertEquals("/sign-in", Browser.location(browser().get("/clients")));
    assertEquals("/sign-in", Browser.location(browser().get("/jobs")));
  }

  @Test
  void other_host_names_are_turned_away_and_those_named_are_not() throws IOException {
    assertEquals(421, host("attacker.example"));
    assertEquals(302, host("plumbline.example.org"));
    assertEquals(302, host("Plumbline.Example.org:443"));
    assertEquals(421, browser().get("/", "X-Forwarded-Host", "attacker.example").statusCode());
  }

  @Test
  void the_network_is_refused_without_accounts() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Reach(InetAddress.getByName("0.0.0.0"), false, Set.of()));
  }

  private static int host(String host) throws IOException {
    try (java.net.Socket socket =
        new java.net.Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  private static int as(String who, String method, String path) throws IOException {
    return ask(method, path, tokens.getOrDefault(who, "")).statusCode();
  }

  private static HttpResponse<String> ask(String method, String path, String token)
      throws IOException {
    String body = method.equals("GET") ? "" : "{}";
    return token.isEmpty()
        ? browser().send(method, path, body, "Content-Type", "application/json", "X-Test", "1")
        : browser()
            .send(
                method,
                path,
                body,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + token);
  }
}
