// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.application.Fingerprint;
import org.plumbline.application.UnknownWordException;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problem;
import org.plumbline.store.Organizations;
import org.plumbline.wording.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The tools an assistant may use, none of which changes anything. Loaded when one first asks. */
final class McpTools {
  static final String ADDRESS = "/mcp";

  private static final Logger LOG = LoggerFactory.getLogger(McpTools.class);
  private static final int LONGEST_REQUEST = 1 << 16;
  private static final int LONGEST_WORD = 200;
  private static final int MOST_KNOWN = 30;

  private static final String ORGANIZATION = "organization";
  private static final String REQUIREMENT = "requirement";
  private static final String OFFER = "offer";
  private static final String ONE = "one";
  private static final String OTHER = "other";

  private final McpAnswers answers;
  private final Words words;

  private McpTools(McpAnswers answers, Words words) {
    this.answers = answers;
    this.words = words;
  }

  /**
   * What answers at the address. Each request stands alone and is answered by the thread that
   * brings it, so that the rights are those of whoever asks.
   */
  static HttpServlet servlet(McpAnswers answers, Words words, JsonMapper json) {
    JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(json);
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(mapper)
            .messageEndpoint(ADDRESS)
            .maxRequestSize(LONGEST_REQUEST)
            .build();
    McpServer.sync(transport)
        .serverInfo("plumbline", Fingerprint.toolVersion())
        .instructions(words.say(McpWord.ABOUT))
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .jsonMapper(mapper)
        .jsonSchemaValidator(unchecked())
        .validateToolInputs(false)
        .immediateExecution(true)
        .tools(new McpTools(answers, words).all())
        .build();
    return transport;
  }

  /** The four tools look at what they are given themselves. */
  private static JsonSchemaValidator unchecked() {
    return (schema, content) -> JsonSchemaValidator.ValidationResponse.asValid("");
  }

  private List<SyncToolSpecification> all() {
    return List.of(
        tool(
            "list_organizations",
            McpWord.LIST_TITLE,
            McpWord.LIST_ABOUT,
            List.of(),
            none -> answers.organizations()),
        tool(
            "explain_requirement",
            McpWord.EXPLAIN_TITLE,
            McpWord.EXPLAIN_ABOUT,
            List.of(
                new Asked(ORGANIZATION, McpWord.ORGANIZATION, true),
                new Asked(REQUIREMENT, McpWord.REQUIREMENT, true),
                new Asked(OFFER, McpWord.OFFER, false)),
            given ->
                answers.explain(given.get(ORGANIZATION), given.get(REQUIREMENT), given.get(OFFER))),
        tool(
            "compare_options",
            McpWord.COMPARE_TITLE,
            McpWord.COMPARE_ABOUT,
            List.of(
                new Asked(ORGANIZATION, McpWord.ORGANIZATION, true),
                new Asked(ONE, McpWord.ONE, true),
                new Asked(OTHER, McpWord.OTHER, true)),
            given -> answers.compare(given.get(ORGANIZATION), given.get(ONE), given.get(OTHER))),
        tool(
            "changes_of_offer",
            McpWord.CHANGES_TITLE,
            McpWord.CHANGES_ABOUT,
            List.of(
                new Asked(ORGANIZATION, McpWord.ORGANIZATION, true),
                new Asked(OFFER, McpWord.OFFER, false)),
            given -> answers.changes(given.get(ORGANIZATION), given.get(OFFER))));
  }

  /** One thing a tool is told. */
  private record Asked(String name, McpWord about, boolean needed) {}

  private SyncToolSpecification tool(
      String name,
      McpWord title,
      McpWord about,
      List<Asked> asked,
      Function<Given, String> answer) {
    McpSchema.Tool tool =
        McpSchema.Tool.builder(name, schema(asked))
            .title(words.say(title))
            .description(words.say(about))
            .annotations(
                McpSchema.ToolAnnotations.builder()
                    .readOnlyHint(true)
                    .destructiveHint(false)
                    .idempotentHint(true)
                    .openWorldHint(false)
                    .build())
            .build();
    return new SyncToolSpecification(
        tool, (context, call) -> answered(call.arguments(), asked, answer));
  }

  private Map<String, Object> schema(List<Asked> asked) {
    Map<String, Object> properties = new LinkedHashMap<>();
    asked.forEach(
        a ->
            properties.put(
                a.name(), Map.of("type", "string", "description", words.say(a.about()))));
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        asked.stream().filter(Asked::needed).map(Asked::name).toList());
  }

  /** What was told, by name; empty where nothing was. */
  private record Given(Map<String, String> values) {
    String get(String name) {
      return values.getOrDefault(name, "");
    }
  }

  private McpSchema.CallToolResult answered(
      Map<String, Object> arguments, List<Asked> asked, Function<Given, String> answer) {
    try {
      return result(answer.apply(given(arguments, asked)), false);
    } catch (McpAnswers.Declined e) {
      return result(words.say(e.why()), true);
    } catch (UnknownWordException e) {
      return result(unknown(e), true);
    } catch (BadInputException e) {
      return result(mistakes(e), true);
    } catch (RuntimeException e) {
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("{} {}", number, ADDRESS, e);
      return result(words.say(ApiWord.OUR_BUG_DETAIL, number), true);
    }
  }

  private static Given given(Map<String, Object> arguments, List<Asked> asked) {
    Map<String, String> out = new LinkedHashMap<>();
    for (Asked each : asked) {
      Object value = arguments == null ? null : arguments.get(each.name());
      String said = value instanceof String text && text.length() <= LONGEST_WORD ? text : "";
      if (each.needed() && said.isBlank()) {
        throw new McpAnswers.Declined(McpWord.MISSING, each.name());
      }
      out.put(each.name(), said);
    }
    return new Given(out);
  }

  private String unknown(UnknownWordException e) {
    List<String> known = e.known().stream().limit(MOST_KNOWN).toList();
    return words.say(McpWord.UNKNOWN, words.say(e.kind()), e.word(), known.size(), known);
  }

  private String mistakes(BadInputException e) {
    PlainText out = new PlainText(words).line(McpWord.MISTAKES);
    for (Problem each : e.problems()) {
      String file = Organizations.plainPath(each.place().file());
      String place = each.place().line() > 0 ? file + ":" + each.place().line() : file;
      out.item(McpWord.MISTAKE, place, words.say(each.message()), words.say(each.help()));
    }
    return out.toString();
  }

  private static McpSchema.CallToolResult result(String text, boolean error) {
    return McpSchema.CallToolResult.builder().addTextContent(text).isError(error).build();
  }
}
