// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.ProjectData;
import org.plumbline.capability.CmmcScope;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Paper;
import org.plumbline.papers.Aside;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/**
 * One agreement that says what a test lists: {@code "trait: level"}, {@code "trait has element"},
 * {@code "trait: level for rule"}, {@code "tool class hosted holds"} with a hyphen for what is not
 * said.
 */
record Signed(
    String model, boolean signed, boolean read, boolean takesMediaAway, List<String> says) {
  private static final String TOOL = "tool ";

  static Signed agreement(String model, String... says) {
    return new Signed(model, true, true, false, List.of(says));
  }

  Signed and(String... more) {
    List<String> all = new ArrayList<>(says);
    all.addAll(List.of(more));
    return new Signed(model, signed, read, takesMediaAway, all);
  }

  Signed unsigned() {
    return new Signed(model, false, read, takesMediaAway, says);
  }

  /** The data-protection contract stands in a paper that nobody has seen. */
  Signed notRead() {
    return new Signed(model, signed, false, takesMediaAway, says);
  }

  Signed takingMediaAway() {
    return new Signed(model, signed, read, true, says);
  }

  Engagement with(Organisation who) {
    List<Document> documents =
        List.of(
            Document.of("agreement", "Agreement", DocumentKind.AGREEMENT, signed),
            new Document(
                "annex",
                "Annex",
                DocumentKind.AGREEMENT,
                "",
                signed,
                Document.Relations.NONE,
                new Document.Force(read, false, false, false),
                Document.Label.NONE));
    Papers papers =
        new Papers(
            "one",
            "One Provider",
            ProjectData.model(model).support(),
            documents,
            Set.of(),
            List.of("endpoint", "server", "network", "cloud-tenant", "application"),
            List.of(),
            says.stream().filter(s -> !s.startsWith(TOOL)).map(Signed::statement).toList(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            takesMediaAway,
            beside(says.stream().filter(s -> s.startsWith(TOOL)).map(Signed::tool).toList()));
    return ProjectData.engagement(who, new Offer(papers, ProjectData.model(model), Paper.NONE));
  }

  private static Aside beside(List<Aside.Tool> tools) {
    Aside none = Aside.NONE;
    return new Aside(
        none.callsItself(),
        none.hours(),
        none.clientDuties(),
        none.conditions(),
        none.claims(),
        tools,
        none.prices(),
        none.business(),
        none.messages());
  }

  private static Aside.Tool tool(String said) {
    String[] parts = said.substring(TOOL.length()).split(" ");
    return new Aside.Tool(
        ProjectData.VOCABULARY.cmmcScope().tool(parts[0]).orElseThrow(),
        "",
        parts[1].equals("-")
            ? Optional.empty()
            : Optional.of(Aside.Hosted.valueOf(parts[1].toUpperCase(Locale.ROOT))),
        parts[2].equals("-")
            ? Optional.empty()
            : Optional.of(CmmcScope.Holds.valueOf(parts[2].toUpperCase(Locale.ROOT))),
        new Where("agreement", "1", "words"));
  }

  private static Statement statement(String said) {
    String[] parts = said.split(": | has | for ");
    Trait trait = ProjectData.TRAITS.named(parts[0]);
    Map<Trait.Element, String> elements = new LinkedHashMap<>();
    OptionalInt level = trait.rank(parts[1]);
    if (level.isEmpty()) {
      elements.put(ProjectData.TRAITS.element(parts[1]).orElseThrow(), "words");
    }
    String paper = parts[0].equals("data-protection-contract") ? "annex" : "agreement";
    return new Statement(
        trait,
        level,
        elements,
        new Where(paper, "1", "words"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        true,
        false,
        OptionalInt.empty(),
        List.of(),
        Statement.Stated.NOTHING.forRules(parts.length > 2 ? Set.of(parts[2]) : Set.of()));
  }
}
