// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An assistant that asks by the Model Context Protocol, with the library's own client. */
public final class Assistant implements AutoCloseable {
  private final McpSyncClient client;

  /**
   * Connects.
   *
   * @param token empty: none is shown
   */
  public Assistant(int port, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                    .endpoint("/mcp")
                    .requestBuilder(request)
                    .build())
            .build();
    client.initialize();
  }

  /** What the server says of itself. */
  public String about() {
    return client.getServerInstructions();
  }

  public List<McpSchema.Tool> tools() {
    return client.listTools().tools();
  }

  /** An answer; what is declined begins with an exclamation mark. */
  public String ask(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result =
        client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    String text =
        result.content().stream()
            .map(c -> ((McpSchema.TextContent) c).text())
            .collect(Collectors.joining());
    return Boolean.TRUE.equals(result.isError()) ? "!" + text : text;
  }

  @Override
  public void close() {
    client.close();
  }
}
