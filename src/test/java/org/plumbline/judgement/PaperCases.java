// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.ProjectData;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.OrganisationReader;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.ArrangementReader;
import org.plumbline.papers.Client;
import org.plumbline.papers.ControlSpellings;
import org.plumbline.papers.Numbers;
import org.plumbline.papers.NumbersReader;
import org.plumbline.papers.Papers;
import org.plumbline.papers.PapersReader;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/** Papers, organizations and arrangements of the acceptance cases, read from their files. */
final class PaperCases {
  static final Path FOLDER = Path.of("src/test/resources/judgement/papers");
  static final List<String> FRAMEWORKS =
      List.of(
          "hipaa-security-rule",
          "glba-safeguards-rule",
          "cmmc-level-1",
          "cmmc-level-2",
          "cmmc-level-3",
          "nist-800-53-r5");
  static final ControlSpellings CONTROLS = controls();
  static final Numbers NUMBERS = NumbersReader.read(Path.of("controls"), new Problems());

  private PaperCases() {}

  private static ControlSpellings controls() {
    Set<String> ids = new LinkedHashSet<>();
    FRAMEWORKS.forEach(f -> Cases.reading(f).controls().forEach(c -> ids.add(c.id())));
    return new ControlSpellings(ids);
  }

  static Papers papers(String name) {
    return papers(map(FOLDER.resolve(name + ".yaml")));
  }

  static Papers papers(YamlMap map) {
    Problems problems = new Problems();
    Papers out =
        new PapersReader(Cases.VOCABULARY, Cases.KINDS, NUMBERS, CONTROLS, problems).read(map);
    assertEquals(List.of(), problems.errors());
    return out;
  }

  static Client client(String name) {
    return client(map(FOLDER.resolve(name + ".yaml")));
  }

  static Client client(YamlMap map) {
    Problems problems = new Problems();
    Organisation out =
        OrganisationReader.read(
            map,
            "client",
            Cases.VOCABULARY,
            new LinkedHashSet<>(Cases.texts(Cases.OFFERS.get("hosting"))),
            ProjectData.RULES,
            ProjectData.ARCHETYPE,
            problems);
    assertEquals(List.<Problem>of(), problems.errors());
    return Engagements.client(out, out.staffLevel());
  }

  static Arrangement arrangement(String name, List<Papers> offers) {
    Problems problems = new Problems();
    Arrangement out =
        new ArrangementReader(Cases.VOCABULARY, CONTROLS, problems)
            .read(map(FOLDER.resolve(name + ".yaml")), offers);
    assertEquals(List.<Problem>of(), problems.all());
    return out;
  }

  private static YamlMap map(Path file) {
    Problems problems = new Problems();
    YamlMap out = Yaml.read(file, String.valueOf(file.getFileName()), problems).orElseThrow();
    assertEquals(List.<Problem>of(), problems.all());
    return out;
  }

  /** A mapping as it would stand in a file; JSON is YAML. */
  static YamlMap text(String text) {
    return text(text, new Problems());
  }

  /** The same, where the file may be wrong. */
  static YamlMap text(String text, Problems problems) {
    return Yaml.parse(text.getBytes(StandardCharsets.UTF_8), "paper.yaml", problems).orElseThrow();
  }
}
