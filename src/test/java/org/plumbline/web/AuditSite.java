// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.plumbline.intake.form.FormInHand;
import org.plumbline.store.Organization;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.access.Reach;

/** The real server with organizations in its store, asked as by a browser without script. */
final class AuditSite implements AutoCloseable {
  private final Store store;
  private final RunningPages server;
  private final Connection session = Jsoup.newSession().ignoreHttpErrors(true).maxBodySize(0);

  AuditSite(Path data) {
    this.store = Store.open(data, Sites.CLOCK);
    this.server = Sites.started(store, Reach.thisComputer());
  }

  Store store() {
    return store;
  }

  /** Takes over an example of the repository; its address. */
  String example(String name) throws IOException {
    Map<String, byte[]> files = Edits.read(Path.of("examples", name).toAbsolutePath());
    files.keySet().removeIf(f -> !f.endsWith(".yaml"));
    Organization made = store().organizations().create(name, files, Who.THIS_COMPUTER);
    return "/o/" + made.slug();
  }

  /** The whole address of a path. */
  String url(String path) {
    String root = server.address();
    return root.substring(0, root.length() - 1) + path;
  }

  private Connection at(String path) {
    return session.newRequest(url(path)).timeout(120_000);
  }

  Connection.Response ask(String path) throws IOException {
    return at(path).ignoreContentType(true).execute();
  }

  Document page(String path) throws IOException {
    return ask(path).parse();
  }

  /** Sends a form with the token of the page it stands on. */
  Connection.Response send(String from, String path, String... values) throws IOException {
    Connection form = form(from, path);
    for (int i = 0; i + 1 < values.length; i += 2) {
      form.data(values[i], values[i + 1]);
    }
    return form.execute();
  }

  /** Sends a file, and more. */
  Connection.Response upload(String from, String path, String field, byte[] file, String... values)
      throws IOException {
    Connection form = form(from, path);
    for (int i = 0; i + 1 < values.length; i += 2) {
      form.data(values[i], values[i + 1]);
    }
    return form.data(field, "worked-on.xlsx", new ByteArrayInputStream(file)).execute();
  }

  /**
   * Sends a form of a page with what stands in it, and more; what is sent again takes its place.
   */
  Connection.Response submit(Document page, String form, String... values) throws IOException {
    FormElement filled = (FormElement) page.expectFirst(form);
    Connection sent = at(filled.attr("action")).method(Connection.Method.POST);
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < values.length; i += 2) {
      sent.data(values[i], values[i + 1]);
      names.add(values[i]);
    }
    filled.formData().stream()
        .filter(d -> !names.contains(d.key()))
        .forEach(sent.request().data()::add);
    return sent.execute();
  }

  /** The questions to a provider, answered: logs are kept for a year, and the paper is signed. */
  byte[] answers(String at, String provider) throws IOException {
    Path file = Files.createTempFile("plumbline-answers-", ".xlsx");
    try {
      Files.write(file, ask(at + "/questionnaire?to=" + provider.replace(" ", "+")).bodyAsBytes());
      try (FormInHand hand = FormInHand.open(file)) {
        hand.say("questions", "log-retention", "one-year", "logs are kept one year", "")
            .say("questions", "data-protection-contract", "regime-agreement", "annex C, BAA", "")
            .choose("questions", "answers-signed", "answer", "signed", "yes");
        hand.save(file);
      }
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Brings in a paper by the form of the offers. */
  Connection.Response paper(Document offers, String name, String text) throws IOException {
    return paper(offers, name, text.getBytes(UTF_8));
  }

  Connection.Response paper(Document offers, String name, byte[] file) throws IOException {
    FormElement door = (FormElement) offers.expectFirst("form:has(#papers)");
    Connection sent = at(door.attr("action")).method(Connection.Method.POST);
    door.formData().stream()
        .filter(d -> !d.key().equals("papers"))
        .forEach(sent.request().data()::add);
    return sent.data("papers", name, new ByteArrayInputStream(file)).execute();
  }

  private Connection form(String from, String path) throws IOException {
    String token = page(from).select("input[name=_csrf]").attr("value");
    return at(path).method(Connection.Method.POST).data("_csrf", token);
  }

  /** Text of the cells of one row of a table, by the words above them. */
  static Map<String, String> row(Document page, String table, String head) {
    Map<String, String> out = new LinkedHashMap<>();
    var heads = page.select(table + " thead th").eachText();
    for (var row : page.select(table + " tr")) {
      var cells = row.children().eachText();
      if (!cells.isEmpty() && cells.get(0).equals(head)) {
        for (int i = 0; i < cells.size(); i++) {
          out.put(heads.get(i), cells.get(i));
        }
      }
    }
    return out;
  }

  @Override
  public void close() {
    server.close();
  }
}
