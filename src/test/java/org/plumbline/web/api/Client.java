// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the interface as a program does. */
final class Client {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;

  Client(int port) {
    this.root = "http://localhost:" + port;
  }

  /** An answer with its body as bytes. */
  record Answer(int status, HttpResponse<byte[]> http) {
    String text() {
      return new String(http.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(http.body());
    }

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path, String... headers) throws IOException {
    return ask("GET", path, new byte[0], headers);
  }

  Answer ask(String method, String path, String body, String... headers) throws IOException {
    return ask(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  Answer ask(String method, String path, byte[] body, String... headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<byte[]> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), answer);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
