// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  /** Sends a file. */
  Connection.Response upload(String from, String path, String field, byte[] file)
      throws IOException {
    return form(from, path).data(field, "worked-on.xlsx", new ByteArrayInputStream(file)).execute();
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
