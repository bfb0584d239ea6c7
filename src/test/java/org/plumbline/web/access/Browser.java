// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser as far as signing in needs one: cookies, forms with their hidden fields. */
final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String root;
  private String from = "";

  Browser(int port) {
    this.root = "http://localhost:" + port;
  }

  /** As if a proxy on this computer had it from there. */
  Browser via(String address) {
    from = address;
    return this;
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send("GET", path, "", headers);
  }

  /** Fills in the form of a page and sends it; fields and values take turns. */
  HttpResponse<String> post(String page, String action, String... fields) throws IOException {
    Matcher token = TOKEN.matcher(get(page).body());
    List<String> all = new ArrayList<>(List.of(fields));
    if (token.find()) {
      all.add("_csrf");
      all.add(token.group(1));
    }
    return send("POST", action, form(all), "Content-Type", "application/x-www-form-urlencoded");
  }

  /** Sends a file by a form that has the token first; the status. */
  int upload(String page, String action, String field, String name, String text) {
    try {
      Matcher token = TOKEN.matcher(get(page).body());
      String part = "--xx\r\nContent-Disposition: form-data; name=\"";
      String body =
          (token.find() ? part + "_csrf\"\r\n\r\n" + token.group(1) + "\r\n" : "")
              + part
              + field
              + "\"; filename=\""
              + name
              + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
              + text
              + "\r\n--xx--\r\n";
      return send("POST", action, body, "Content-Type", "multipart/form-data; boundary=xx")
          .statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(action, e);
    }
  }

  HttpResponse<String> signIn(String name, String password) throws IOException {
    return post("/sign-in", "/sign-in", "name", name, "password", password);
  }

  String session() {
    return cookies.getCookieStore().getCookies().toString();
  }

  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!from.isEmpty()) {
      request.header("X-Forwarded-For", from);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
  }

  private static String form(List<String> fields) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fields.size(); i += 2) {
      out.append(out.length() == 0 ? "" : "&").append(fields.get(i)).append('=');
      out.append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
    }
    return out.toString();
  }
}
