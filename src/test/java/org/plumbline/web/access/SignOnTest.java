// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.provider.TestProvider;
import org.plumbline.store.Account;
import org.plumbline.store.Broken;
import org.plumbline.store.FolderFiles;
import org.plumbline.store.Role;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.Barriers;
import org.plumbline.web.Browsers;
import org.plumbline.web.RunningPages;
import org.plumbline.web.Sites;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Signing in with a real provider of OpenID Connect, which runs beside the pages. */
class SignOnTest {
  private static final Who ADMIN = new Who("admin");
  private static final String OFFICER = "officer" + TestProvider.DOMAIN;

  private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

  @TempDir static Path data;
  private static RunningPages server;
  private static Store store;
  private static TestProvider provider;
  private static int there;

  /** What a sign-in was answered before there was a provider. */
  private static Connection.Response early;

  private static String unreachable;

  /** What the provider's word of a sign-out was answered before it had been reached. */
  private static int toldEarly;

  @BeforeAll
  static void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      there = free.getLocalPort();
    }
    store = Store.open(data, Sites.CLOCK);
    SignOn settings =
        new SignOn(
            URI.create(TestProvider.issuer(there)),
            TestProvider.CLIENT,
            TestProvider.SECRET,
            "email",
            true);
    server =
        Sites.started(
            store,
            new Reach(
                InetAddress.getLoopbackAddress(), true, Set.of(), Set.of(), Optional.of(settings)));
    LOG.start();
    ((Logger) LoggerFactory.getLogger(SignOnDoor.class)).addAppender(LOG);
    early = ask(session(), "/sign-on/provider");
    unreachable = logged();
    toldEarly = told("anything");
    provider = new TestProvider(there, url("/sign-on/provider/back"), url("/sign-in"));
    Passwords.add(store.accounts(), OFFICER, false, ADMIN);
    store
        .organizations()
        .create("One", FolderFiles.read(Path.of("examples/cedar-ridge-dental")), ADMIN);
    store.organizations().create("Bad", Map.of("organization.yaml", new byte[] {'x'}), ADMIN);
    store.accounts().setRole(OFFICER, "one", Optional.of(Role.OFFICER), ADMIN);
  }

  @AfterAll
  static void stop() {
    if (provider != null) {
      provider.close();
    }
    server.close();
  }

  private static String url(String path) {
    return "http://localhost:" + server.port() + path;
  }

  private static Connection session() {
    return Jsoup.newSession()
        .ignoreHttpErrors(true)
        .ignoreContentType(true)
        .header("Accept", "text/html")
        .timeout(60_000);
  }

  private static Connection.Response ask(Connection session, String path) throws IOException {
    return session.newRequest(url(path)).execute();
  }

  /** Goes to the provider, signs in there, and is led back. */
  private static Connection.Response signOn(Connection session, String name) throws IOException {
    Document form = ask(session, "/sign-on/provider").parse();
    assertTrue(form.location().startsWith(TestProvider.issuer(there)), form.location());
    FormElement filled = (FormElement) form.expectFirst("form");
    Connection sent = session.newRequest(filled.absUrl("action")).method(Connection.Method.POST);
    filled.formData().stream()
        .filter(d -> d.key().equals("_csrf"))
        .forEach(sent.request().data()::add);
    return sent.data("username", name).data("password", TestProvider.PASSWORD).execute();
  }

  /** That a sign-in got the one page, and that the log says why. */
  private static void refused(Connection session, Connection.Response answer, String why)
      throws IOException {
    Document page = answer.parse();
    String logged = logged();
    assertAll(
        () -> assertEquals(403, answer.statusCode()),
        () -> assertEquals("Signing in did not work", page.expectFirst("h1").text()),
        () ->
            assertEquals(
                "The provider's answer could not be used, or there is no account here under the"
                    + " name you have there. Try once more; then ask an administrator. Nobody has"
                    + " been signed in.",
                page.expectFirst("main > p").text()),
        () -> assertTrue(logged.matches("sign-on refused: " + why), logged),
        () -> assertEquals("/sign-in", path(ask(session, "/"))));
  }

  private static String logged() {
    String last = LOG.list.stream().map(ILoggingEvent::getFormattedMessage).reduce("", (a, b) -> b);
    LOG.list.clear();
    return last;
  }

  private static String path(Connection.Response answer) {
    return answer.url().getPath();
  }

  @Test
  void who_has_an_account_here_gets_in_with_the_roles_that_are_given_here() throws IOException {
    Connection session = session();
    Document signIn = ask(session, "/sign-in").parse();
    assertEquals("Sign in with 127.0.0.1", signIn.expectFirst("a.btn").text());
    String before = cookie(session);
    Connection.Response in = signOn(session, "officer");
    assertEquals(200, in.statusCode());
    assertTrue(in.parse().expectFirst("header .end").text().contains(OFFICER));
    assertNotEquals(before, cookie(session), "the session is another one");
    assertEquals(200, program(session, "/api/v1/organizations/one").statusCode());
    assertEquals(403, ask(session, "/people").statusCode());
    assertFalse(
        store.accounts().find(OFFICER).orElseThrow().oneTime(),
        "the password that was made for him opens nothing any more");
    store.accounts().setRole(OFFICER, "one", Optional.empty(), ADMIN);
    assertEquals(403, program(session, "/api/v1/organizations/one").statusCode(), "at once");
    Passwords.renew(store.accounts(), OFFICER, ADMIN);
    assertEquals(401, program(session, "/api/v1/organizations").statusCode(), "a new password");
  }

  private static String cookie(Connection session) {
    return session.cookieStore().get(URI.create(url("/"))).toString();
  }

  @Test
  void where_he_wanted_to_go_is_where_he_comes() throws IOException {
    Connection session = session();
    ask(session, "/rules");
    assertEquals("/rules", path(signOn(session, "reader")));
  }

  @Test
  void a_newcomer_gets_an_account_that_may_do_nothing_yet() throws IOException {
    Connection session = session();
    signOn(session, "Newcomer");
    Account account = store.accounts().find("newcomer" + TestProvider.DOMAIN).orElseThrow();
    assertAll(
        () -> assertFalse(account.administrator()),
        () -> assertFalse(account.oneTime()),
        () -> assertEquals(Map.of(), store.accounts().roles(account.name())),
        () ->
            assertFalse(program(session, "/api/v1/organizations").body().contains("slug"), "none"),
        () -> assertEquals(403, program(session, "/api/v1/organizations/one").statusCode()));
  }

  private static Connection.Response program(Connection session, String path) throws IOException {
    return session.newRequest(url(path)).header("Accept", "application/json").execute();
  }

  @ParameterizedTest
  @CsvSource({
    "elsewhere, .*invalid_id_token.*iss.*",
    "late, .*invalid_id_token.*expired.*",
    "replayed, .*invalid_nonce.*",
    "for-others, .*invalid_id_token.*aud.*",
    "nameless, .*claim_missing.*",
    "unchecked, .*email_not_verified.*",
    "un named, .*no_name_for_an_account.*"
  })
  void a_token_that_does_not_hold_opens_nothing(String name, String why) throws IOException {
    Connection session = session();
    int before = store.accounts().all().size();
    refused(session, signOn(session, name), why);
    assertEquals(before, store.accounts().all().size());
  }

  @ParameterizedTest
  @CsvSource({
    "/sign-on/provider/back?code=x&state=forged, .*authorization_request_not_found.*",
    "/sign-on/provider/back?error=%3Cscript%3E%0Ax&state=forged, .*authorization_request_not_found.*",
    "/sign-on/provider/back, .*invalid_request.*",
    "/sign-on/other, .*Invalid Client Registration.*"
  })
  void an_answer_nobody_asked_for_opens_nothing(String path, String why) throws IOException {
    Connection session = session();
    ask(session, "/sign-on/provider");
    refused(session, ask(session, path), why);
  }

  @Test
  void what_the_provider_refuses_is_said_in_one_line() throws IOException {
    Connection session = session();
    Connection.Response asked =
        session.newRequest(url("/sign-on/provider")).followRedirects(false).execute();
    String state = asked.header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
    refused(
        session,
        ask(session, "/sign-on/provider/back?error=a%0Ab" + "c".repeat(999) + "&state=" + state),
        ".*a\\?bc{280,}");
  }

  @Test
  void a_provider_that_cannot_be_asked_is_said_and_asked_again() throws IOException {
    assertEquals(403, early.statusCode());
    assertEquals(400, toldEarly);
    assertTrue(unreachable.contains("Unable to resolve Configuration"), unreachable);
    assertEquals(200, signOn(session(), "reader").statusCode());
  }

  @Test
  void a_provider_that_names_itself_differently_is_refused() {
    SignOn other =
        new SignOn(URI.create("http://localhost:" + there), "plumbline", "secret", "email", false);
    assertThrows(
        IllegalStateException.class, () -> new Provider(other).findByRegistrationId(SignOn.ID));
  }

  @Test
  void who_signs_out_is_signed_out_there_too() throws IOException {
    Connection session = session();
    Document page = signOn(session, "reader").parse();
    Connection out = session.newRequest(url("/sign-out")).method(Connection.Method.POST);
    Connection.Response left =
        out.data("_csrf", page.expectFirst("input[name=_csrf]").val()).execute();
    assertEquals("/sign-in", path(left));
    assertEquals("/sign-in", path(ask(session, "/")));
    Document again = ask(session, "/sign-on/provider").parse();
    assertTrue(again.location().startsWith(TestProvider.issuer(there)), "asks for a password");
  }

  /** By the back channel, as OpenID Connect calls it; the token is signed by the provider's key. */
  @Test
  void who_signs_out_there_is_signed_out_here_in_that_session_alone() throws IOException {
    Connection session = session();
    signOn(session, "reader");
    Connection other = session();
    signOn(other, "reader");
    assertEquals(400, told("no token"));
    assertEquals(400, told(provider.signedOut(there, sid(session), "another-event")));
    assertEquals("/", path(ask(session, "/")));
    assertEquals(200, told(provider.signedOut(there, sid(session), "backchannel-logout")));
    assertEquals("/sign-in", path(ask(session, "/")));
    assertEquals("/", path(ask(other, "/")));
  }

  private static int told(String token) throws IOException {
    return session()
        .newRequest(url("/logout/connect/back-channel/provider"))
        .method(Connection.Method.POST)
        .data("logout_token", token)
        .execute()
        .statusCode();
  }

  /** Of the session at the provider, as it stood in the token by which he came in here. */
  private static String sid(Connection session) throws IOException {
    SecurityContext context =
        (SecurityContext)
            Routes.session(server, cookie(session))
                .getSession()
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return ((SignedOn) context.getAuthentication().getPrincipal())
        .getIdToken()
        .getClaimAsString("sid");
  }

  @Test
  void a_provider_that_goes_down_lets_nobody_in_and_throws_nobody_out() throws IOException {
    Connection in = session();
    signOn(in, "reader");
    Connection half = session();
    Connection.Response asked =
        half.newRequest(url("/sign-on/provider")).followRedirects(false).execute();
    String state = asked.header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
    provider.down();
    try {
      assertEquals(200, ask(in, "/clients").statusCode());
      refused(
          half,
          ask(half, "/sign-on/provider/back?code=x&state=" + state),
          ".*invalid_token_response.*");
      assertEquals("/clients", path(byPassword()));
    } finally {
      provider.up();
    }
    assertEquals(200, signOn(session(), "reader").statusCode());
  }

  @Test
  @Timeout(30)
  void a_provider_that_never_answers_is_not_waited_for() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      RestClient asked = TokenQuestions.client(Duration.ofMillis(100));
      assertThrows(
          ResourceAccessException.class,
          () ->
              asked
                  .get()
                  .uri(TestProvider.issuer(silent.getLocalPort()))
                  .retrieve()
                  .body(String.class));
    }
  }

  private static Connection.Response byPassword() throws IOException {
    Passwords.Given given = Passwords.add(store.accounts(), "keeper", true, ADMIN);
    store
        .accounts()
        .setPassword("keeper", store.accounts().password("keeper").orElseThrow(), false, ADMIN);
    Connection session = session();
    String token = ask(session, "/sign-in").parse().expectFirst("input[name=_csrf]").val();
    return session
        .newRequest(url("/sign-in"))
        .method(Connection.Method.POST)
        .data("_csrf", token, "name", "keeper", "password", given.password())
        .execute();
  }

  @Test
  void nothing_secret_is_said_of_the_settings() {
    SignOn settings =
        new SignOn(URI.create("https://login.example"), "plumbline", "hidden", "email", false);
    assertFalse(settings.toString().contains("hidden"));
  }

  private static Path large() throws IOException {
    Path file = data.resolve("large.pdf");
    Files.write(file, new byte[21 << 20]);
    return file;
  }

  /**
   * In a browser the provider is another site: cookies and where forms may lead count. On the way
   * every page that needs accounts, and every kind of trouble, is looked at with the rules of WCAG.
   */
  @Test
  void a_browser_signs_on_reads_every_page_of_accounts_and_of_trouble_and_signs_out()
      throws IOException {
    String boss = "boss" + TestProvider.DOMAIN;
    Passwords.add(store.accounts(), boss, true, ADMIN);
    Broken.by(store, "update trail set subject = 'another' where organization = 'one'");
    try (Browsers browsers = Browsers.start();
        BrowserContext context = browsers.context(new Browser.NewContextOptions())) {
      Page page = context.newPage();
      Barriers barriers = new Barriers(page);
      page.navigate(url("/sign-in"));
      barriers.look("sign-in");
      page.navigate(url("/sign-on/provider/back?code=x&state=forged"));
      barriers.look("sign-on failed");
      page.navigate(url("/sign-in"));
      page.locator("a[href='/sign-on/provider']").click();
      page.locator("[name=username]").fill("boss");
      page.locator("[name=password]").fill(TestProvider.PASSWORD);
      page.locator("button[type=submit]").click();
      page.waitForURL(url("/clients"));
      assertTrue(page.locator("header .end").textContent().contains(boss));
      for (String path : List.of("/people", "/tokens", "/password", "/o/one/trail")) {
        page.navigate(url(path));
        barriers.look(path);
      }
      assertTrue(
          page.locator("[role=alert]").innerText().contains("does not fit"),
          page.locator("main").innerText());
      barriers.answered(404, url("/o/none/decision"));
      barriers.answered(422, url("/o/bad/decision"));
      Broken.by(store, "alter table tracking rename to gone");
      barriers.answered(500, url("/o/one/tracking"));
      Broken.by(store, "alter table gone rename to tracking");
      page.navigate(url("/o/one/systems"));
      page.evaluate("document.querySelector('main [name=seen]').value = '0'");
      barriers.after(409, () -> page.locator("main form .btn.go").click());
      page.navigate(url("/o/one/offers"));
      page.locator("#papers").setInputFiles(large());
      barriers.after(413, () -> page.locator("form:has(#papers) button").first().click());
      store.accounts().setRole(boss, "one", Optional.of(Role.VIEWER), ADMIN);
      page.navigate(url("/"));
      Broken.by(store, "update accounts set administrator = false where name = '" + boss + "'");
      barriers.answered(403, url("/people"));
      page.locator("header form[action='/sign-out'] button").click();
      page.waitForURL(Pattern.compile(".*/sign-in(\\?.*)?"));
      page.navigate(url("/sign-on/provider"));
      assertTrue(page.url().startsWith(TestProvider.issuer(there)), page.url());
      assertEquals(List.of(), barriers.found());
    }
  }
}
