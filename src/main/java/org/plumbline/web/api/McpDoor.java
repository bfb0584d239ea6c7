// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** Where assistants ask, by the Model Context Protocol (streamable HTTP, each request alone). */
@Hidden
@Controller
class McpDoor {
  private final Supplier<HttpServlet> tools;

  McpDoor(McpAnswers answers, Words words, JsonMapper json) {
    this.tools = SingletonSupplier.of(() -> McpTools.servlet(answers, words, json));
  }

  @RequestMapping(McpTools.ADDRESS)
  void ask(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    tools.get().service(request, response);
  }
}
