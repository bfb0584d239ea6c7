// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code templates/reports}; what is wrong is TPL-001 to TPL-017. */
public final class TemplateReader {
  private static final String FILE = "template.yaml";
  private static final String PER_ENGAGEMENT = "engagement";

  private final String name;
  private final Path folder;
  private final Problems problems;

  private TemplateReader(Path templates, String name, Problems problems) {
    this.name = name;
    this.folder = templates.resolve("reports").resolve(name);
    this.problems = problems;
  }

  /** Names of all templates; none when the folder is not there. */
  public static List<String> names(Path templates) {
    Path reports = templates.resolve("reports");
    if (!Files.isDirectory(reports)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(reports)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> String.valueOf(f.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(reports.toString(), e);
    }
  }

  /** All templates by name. */
  public static List<Template> readAll(Path templates, Problems problems) {
    return names(templates).stream()
        .flatMap(name -> read(templates, name, problems).stream())
        .toList();
  }

  /** The template of this name; empty, with a problem, when it has no template.yaml. */
  public static Optional<Template> read(Path templates, String name, Problems problems) {
    TemplateReader reader = new TemplateReader(templates, name, problems);
    return Yaml.read(reader.folder.resolve(FILE), named(name, FILE), problems)
        .map(reader::template);
  }

  static String named(String template, String file) {
    return "templates/reports/" + template + "/" + file;
  }

  private Template template(YamlMap map) {
    map.allow("title", "about", "page_size", "colours", "logo", "sections");
    List<Template.Section> sections = sections(map);
    Markup markup = new Markup(folder, name, problems);
    if (!shipped(Template.FRAME)) {
      markup.checkFrame(map);
    }
    sections.stream()
        .map(Template.Section::file)
        .distinct()
        .filter(file -> !shipped(file))
        .forEach(markup::check);
    return new Template(
        name,
        map.text("title").value(),
        map.textOr("about", ""),
        pageSize(map),
        logo(map),
        sections,
        new Style(folder, name, shipped(Style.FILE) && shipped(FILE), problems)
            .read(map, colours(map)),
        folder);
  }

  private boolean shipped(String file) {
    return Shipped.is(folder.resolve(file), named(name, file));
  }

  private PageSize pageSize(YamlMap map) {
    Optional<YamlText> word = map.optional("page_size");
    if (word.isEmpty()) {
      return PageSize.LETTER;
    }
    Optional<PageSize> size = PageSize.spelled(word.get().value());
    if (size.isEmpty()) {
      problems.error(
          TemplateProblem.PAGE_SIZE,
          word.get().place(),
          word.get().value(),
          Spelling.hint(word.get().value(), PageSize.spellings()));
    }
    return size.orElse(PageSize.LETTER);
  }

  private Map<String, String> colours(YamlMap map) {
    Map<String, String> out = new LinkedHashMap<>();
    map.map("colours")
        .ifPresent(
            all -> {
              for (String colour : all.keys()) {
                YamlText value = all.text(colour);
                if (!value.value().isEmpty() && !value.value().matches("#[0-9a-fA-F]{6}")) {
                  problems.error(TemplateProblem.COLOUR, value.place(), value.value());
                }
                // the style is read on, so that its own mistakes come in the same run
                out.put(colour, value.value().matches("#.{6}") ? value.value() : "#000000");
              }
            });
    return out;
  }

  private List<Template.Section> sections(YamlMap map) {
    List<Template.Section> out = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (YamlMap each : map.maps("sections")) {
      each.allow("section", "repeat");
      YamlText section = each.text("section");
      if (!section.value().isEmpty() && known(section) && once(section, seen)) {
        out.add(new Template.Section(section.value(), repeated(each)));
      }
    }
    if (out.isEmpty() && problems.errors().isEmpty()) {
      problems.error(TemplateProblem.NO_SECTIONS, map.placeOfKey("sections"));
    }
    return out;
  }

  private boolean known(YamlText section) {
    List<String> files = sectionFiles();
    if (files.contains(section.value())) {
      return true;
    }
    problems.error(
        TemplateProblem.SECTION,
        section.place(),
        section.value(),
        Spelling.hint(
            section.value(),
            files,
            Phrase.of(TemplateWord.SECTIONS, named(name, "sections/*.xhtml"))));
    return false;
  }

  private boolean once(YamlText section, Set<String> seen) {
    if (!seen.add(section.value())) {
      problems.error(TemplateProblem.SECTION_TWICE, section.place(), section.value());
      return false;
    }
    return true;
  }

  private boolean repeated(YamlMap section) {
    Optional<YamlText> word = section.optional("repeat");
    if (word.isPresent() && !word.get().value().equals(PER_ENGAGEMENT)) {
      problems.error(TemplateProblem.REPEAT, word.get().place(), word.get().value());
    }
    return word.isPresent();
  }

  private List<String> sectionFiles() {
    Path sections = folder.resolve("sections");
    if (!Files.isDirectory(sections)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(sections)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(f -> f.endsWith(".xhtml"))
          .map(f -> f.substring(0, f.length() - ".xhtml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(sections.toString(), e);
    }
  }

  private Optional<Path> logo(YamlMap map) {
    Optional<YamlText> file = map.optional("logo");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    return Logo.read(folder, file.get(), problems);
  }
}
