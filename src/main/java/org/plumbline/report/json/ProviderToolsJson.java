// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.assessment.ProviderTools;
import org.plumbline.capability.CmmcScope;
import org.plumbline.papers.Aside.Tool;
import org.plumbline.papers.Papers;
import tools.jackson.core.JsonGenerator;

/** Writes the tools that a provider brings and what they make of it under CMMC. */
record ProviderToolsJson(JsonGenerator out, CmmcScope scope) {

  /** Nothing where the papers name no tool and nothing is carried away. */
  void write(Papers papers) {
    ProviderTools tools = new ProviderTools(papers);
    if (!tools.named().isEmpty()) {
      out.writeArrayPropertyStart("tools");
      tools.named().forEach(this::tool);
      out.writeEndArray();
    }
    Optional<CmmcScope.ProviderKind> kind = tools.kind().flatMap(scope::provider);
    kind.ifPresent(this::kind);
  }

  private void tool(Tool tool) {
    CmmcScope.ToolClass type = tool.type();
    out.writeStartObject();
    out.writeStringProperty("class", type.id());
    out.writeStringProperty("title", type.title());
    out.writeStringProperty("product", tool.product());
    tool.hosted().ifPresent(h -> out.writeStringProperty("hosted", spelled(h)));
    out.writeStringProperty("holds", spelled(tool.held()));
    out.writeBooleanProperty("holds_said", tool.holds().isPresent());
    out.writeStringProperty("unless", type.unless());
    out.writeStringProperty("category", category(tool));
    out.writeBooleanProperty("needs_cloud_authorization", tool.needsAuthorization());
    out.writeStringProperty("ask", type.ask());
    cited(type.citation(), type.verified().name());
    out.writeEndObject();
  }

  /** A tool that holds more than usual is of the category of what it holds. */
  private static String category(Tool tool) {
    return tool.held() == tool.type().usually()
        ? tool.type().category()
        : switch (tool.held()) {
          case CUI -> "cui-asset";
          case SPD -> "security-protection-asset";
          case NEITHER -> "out-of-scope-asset";
        };
  }

  private void kind(CmmcScope.ProviderKind kind) {
    out.writeObjectPropertyStart("under_cmmc");
    out.writeStringProperty("kind", kind.id());
    out.writeStringProperty("title", kind.title());
    out.writeStringProperty("handles", kind.handles());
    out.writeStringProperty("result", kind.result());
    out.writeStringProperty("cloud_authorization", kind.cloudAuthorization());
    out.writeStringProperty("you_show", kind.youShow());
    cited(kind.citation(), kind.verified().name());
    out.writeEndObject();
  }

  private void cited(String citation, String verified) {
    out.writeStringProperty("citation", citation);
    out.writeStringProperty("verified", verified.toLowerCase(Locale.ROOT));
  }

  private static String spelled(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
