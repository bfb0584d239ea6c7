// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.store.Role;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.RunningPages;
import org.plumbline.web.Sites;
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
  static void start() {
    store = Store.open(data, Sites.CLOCK);
    server =
        Sites.started(
            store,
            new Reach(InetAddress.getLoopbackAddress(), true, Set.of("plumbline.example.org")));
    for (String name : List.of("admin", "officer", "viewer", "stranger")) {
      account(name, name.equals("admin"));
    }
    Map<String, byte[]> files =
        Map.of("organization.yaml", "name: x\n".getBytes(StandardCharsets.UTF_8));
    store.organizations().create("One", files, ADMIN);
    store.organizations().create("Two", files, ADMIN);
    store.accounts().setRole("officer", "one", Optional.of(Role.OFFICER), ADMIN);
    store.accounts().setRole("viewer", "one", Optional.of(Role.VIEWER), ADMIN);
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
    assertEquals(200, browser.get("/").statusCode());
    String cookie =
        browser.get("/").headers().map().getOrDefault("set-cookie", List.of()).toString();
    assertFalse(cookie.contains("JSESSIONID"), "none is set anew");
    assertEquals(302, browser.post("/password", "/sign-out").statusCode());
    assertEquals(302, browser.get("/").statusCode());
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
  void after_five_failures_not_even_the_right_password_is_tried() throws IOException {
    account("hammered", false);
    for (int i = 0; i < 5; i++) {
      assertEquals(302, browser().signIn("hammered", "wrong " + i).statusCode());
    }
    HttpResponse<String> sixth = browser().signIn("Hammered", OWN);
    assertEquals(429, sixth.statusCode());
    assertEquals("900", sixth.headers().firstValue("Retry-After").orElse(""));
    assertTrue(sixth.body().contains("Too many tries"), sixth.body());
    assertEquals("/", Browser.location(browser().signIn("admin", OWN)), "others get in");
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
    assertNotEquals(200, browser.get("/").statusCode(), "the session of the old password");
    assertEquals("/", Browser.location(browser.signIn("fresh", OWN)));
    assertEquals(200, browser.get("/people").statusCode());
    store.accounts().remove("fresh", ADMIN);
    assertEquals(403, browser.get("/people").statusCode(), "at once");
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

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    // address, GET as nobody, ended, stranger, viewer, officer, admin
    "GET, '', 401, 401, 403, 200, 200, 200",
    "GET, /editions, 401, 401, 403, 200, 200, 200",
    "GET, /files, 401, 401, 403, 200, 200, 200",
    "GET, /files/organization.yaml, 401, 401, 403, 200, 200, 200",
    "GET, /problems, 401, 401, 403, 200, 200, 200",
    "GET, /arrangements, 401, 401, 403, 422, 422, 422",
    "GET, /assessments, 401, 401, 403, 200, 200, 200",
    "GET, /assessments/x, 401, 401, 403, 404, 404, 404",
    "GET, /assessments/x/json, 401, 401, 403, 404, 404, 404",
    "GET, /changes?offer=x, 401, 401, 403, 422, 422, 422",
    "GET, /documents, 401, 401, 403, 200, 200, 200",
    "GET, /documents/decision.pdf, 401, 401, 403, 422, 422, 422",
    "GET, /tracking, 401, 401, 403, 200, 200, 200",
    "GET, /tracking/a/b/c, 401, 401, 403, 404, 404, 404",
    "GET, /trail, 401, 401, 403, 200, 200, 200",
    "GET, /trail/check, 401, 401, 403, 200, 200, 200",
    "GET, /archive, 401, 401, 403, 200, 200, 200",
    // changes: without If-Match they go no further than that
    "PUT, /files/a.txt, 401, 401, 403, 403, 428, 428",
    "DELETE, /files/organization.yaml, 401, 401, 403, 403, 428, 428",
    "PUT, /tracking/a/b/c, 401, 401, 403, 403, 428, 428",
    "POST, /assessments, 401, 401, 403, 403, 422, 422",
  })
  void each_role_may_do_its_part_with_one_organization(
      String method,
      String path,
      int nobody,
      int ended,
      int stranger,
      int viewer,
      int officer,
      int admin) {
    assertAll(
        () -> assertEquals(nobody, as("nobody", method, ORG + path), "nobody"),
        () -> assertEquals(ended, as("ended", method, ORG + path), "a token that has ended"),
        () -> assertEquals(stranger, as("stranger", method, ORG + path), "stranger"),
        () -> assertEquals(viewer, as("viewer", method, ORG + path), "viewer"),
        () -> assertEquals(officer, as("officer", method, ORG + path), "officer"),
        () -> assertEquals(admin, as("admin", method, ORG + path), "administrator"));
  }

  @ParameterizedTest
  @MethodSource
  void what_belongs_to_no_organization_has_its_rules_too(
      String method, String path, int nobody, int viewer, int admin) {
    assertAll(
        () -> assertEquals(nobody, as("nobody", method, path), "nobody"),
        () -> assertEquals(viewer, as("viewer", method, path), "viewer"),
        () -> assertEquals(admin, as("admin", method, path), "administrator"));
  }

  static Stream<Arguments> what_belongs_to_no_organization_has_its_rules_too() {
    return Stream.of(
        Arguments.of("GET", "/api/v1/frameworks", 401, 200, 200),
        Arguments.of("GET", "/api/v1/frameworks/hipaa-security-rule", 401, 200, 200),
        Arguments.of("GET", "/api/v1/frameworks/hipaa-security-rule/controls", 401, 200, 200),
        Arguments.of(
            "GET", "/api/v1/frameworks/hipaa-security-rule/controls/164.312(b)", 401, 200, 200),
        Arguments.of("GET", "/api/v1/organizations", 401, 200, 200),
        Arguments.of("POST", "/api/v1/organizations", 401, 403, 422),
        Arguments.of("GET", "/api/v1/archive", 401, 403, 200),
        Arguments.of("POST", "/api/v1/archive", 401, 403, 415),
        Arguments.of("GET", "/api/v1/organizations/nobody", 401, 403, 404),
        Arguments.of("GET", "/api/v1/other", 401, 404, 404),
        Arguments.of("GET", "/api/v1/jobs", 401, 200, 200),
        Arguments.of("POST", "/api/v1/jobs", 401, 400, 400),
        Arguments.of("GET", "/api/v1/jobs/none", 401, 404, 404),
        Arguments.of("GET", "/api/v1/jobs/none/items", 401, 404, 404),
        Arguments.of("GET", "/api/v1/jobs/none/items/1/result", 401, 404, 404),
        Arguments.of("POST", "/api/v1/jobs/none/stop", 401, 404, 404),
        Arguments.of("POST", "/api/v1/jobs/none/go-on", 401, 404, 404),
        Arguments.of("GET", "/v3/api-docs", 401, 200, 200));
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
