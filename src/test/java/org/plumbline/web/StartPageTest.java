// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The real server, on a free port. */
class StartPageTest {

  @Test
  void the_start_page_says_what_the_tool_is() throws IOException, InterruptedException {
    try (var server = WebApplication.start("--server.port=0")) {
      String port = server.getEnvironment().getProperty("local.server.port");
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("Plumbline"), page.body());
    }
  }
}
