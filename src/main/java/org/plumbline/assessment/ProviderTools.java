// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.capability.CmmcScope.Holds;
import org.plumbline.papers.Aside.Tool;
import org.plumbline.papers.Papers;
import org.plumbline.phrase.Phrase;

/**
 * What one provider's tools make of it under CMMC, 32 CFR 170.4 and 170.19(c)(2).
 *
 * @param papers what the provider hands over
 */
public record ProviderTools(Papers papers) {
  private static final String AUTHORIZED = "fedramp-moderate";

  /** Tools the papers name. */
  public List<Tool> named() {
    return papers.aside().tools();
  }

  /** Id of what the provider is; empty where its papers name no tool and it takes nothing away. */
  public Optional<String> kind() {
    List<Tool> away = named().stream().filter(Tool::away).toList();
    if (any(away, Holds.CUI, true)) {
      return Optional.of("cloud-with-cui");
    }
    if (any(away, Holds.CUI, false)) {
      return Optional.of("provider-with-cui");
    }
    if (papers.takesMediaAway()) {
      return Optional.of("media-carried-away");
    }
    if (any(away, Holds.SPD, true)) {
      return Optional.of("cloud-with-security-data");
    }
    if (any(away, Holds.SPD, false)) {
      return Optional.of("provider-with-security-data");
    }
    return named().isEmpty() ? Optional.empty() : Optional.of("no-external-service");
  }

  private static boolean any(List<Tool> tools, Holds holds, boolean cloud) {
    return tools.stream().anyMatch(t -> t.held() == holds && t.inCloud() == cloud);
  }

  /** Whether a tool holds controlled information or security protection data away from you. */
  boolean holdData() {
    return named().stream().anyMatch(Tool::away);
  }

  /** Tools whose cloud must be FedRAMP Moderate or equivalent, where the papers do not say so. */
  List<Phrase> withoutAuthorization() {
    boolean said = new SignedTerms(papers).hasElement(AUTHORIZED);
    return said
        ? List.of()
        : named().stream().filter(Tool::needsAuthorization).map(ProviderTools::name).toList();
  }

  /** What to ask of each tool. */
  List<Phrase> asks() {
    List<Phrase> out = new ArrayList<>();
    for (Tool tool : named()) {
      String ask = tool.type().ask();
      if (tool.holds().isEmpty()) {
        String holds = tool.held().name().toLowerCase(Locale.ROOT);
        out.add(
            ask.isEmpty()
                ? RemarkPart.TOOL_NOT_SAID.of(name(tool), holds)
                : RemarkPart.TOOL_NOT_SAID_ASKED.of(name(tool), holds, ask));
      } else if (!ask.isEmpty()) {
        out.add(RemarkPart.TOOL_ASKED.of(name(tool), ask));
      }
    }
    return out;
  }

  private static Phrase name(Tool tool) {
    return tool.product().isEmpty()
        ? RemarkPart.TOOL.of(tool.type().title())
        : RemarkPart.TOOL_NAMED.of(tool.type().title(), tool.product());
  }
}
