// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.capability.AgreementRule;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.form.FormContent;
import org.plumbline.intake.form.Preset;
import org.plumbline.intake.form.PresetReader;
import org.plumbline.intake.form.Questions;
import org.plumbline.problem.Place;
import org.plumbline.wording.Words;
import org.plumbline.yaml.Answers;

/** Writes the files of an organization and of an offer with every key and what it takes. */
public final class Starter {
  private static final String ORGANISATION = "starter-organization.txt";
  private static final String OFFER = "starter-offer.txt";
  private static final List<String> BLANK = List.of("provider: \"Name of the provider\"");
  private static final Place NOWHERE = Place.of("");

  private final Library library;
  private final Words words;

  public Starter(Library library, Words words) {
    this.library = library;
    this.words = words;
  }

  /**
   * Writes the files into a folder; files that are there already stay. Where offers are there, none
   * is written beside them.
   *
   * @return what was written
   * @throws UncheckedIOException when one of the files is there already, or cannot be written
   */
  public List<Path> write(Path folder, Preset preset) {
    Path organisation = folder.resolve("organization.yaml");
    Path offer = folder.resolve("offers").resolve("first-offer.yaml");
    try {
      for (Path file : List.of(organisation, folder.resolve("organisation.yaml"), offer)) {
        if (Files.exists(file)) {
          throw new FileAlreadyExistsException(file.toString());
        }
      }
      Path intake = library.templates().resolve(PresetReader.FOLDER);
      String first = Files.readString(intake.resolve(ORGANISATION), StandardCharsets.UTF_8);
      String second = Files.readString(intake.resolve(OFFER), StandardCharsets.UTF_8);
      Files.createDirectories(folder);
      if (!new OrganisationFolder(folder).offers().isEmpty()) {
        both(organisation, filled(first, folder, preset), Optional.empty());
        return List.of(organisation);
      }
      Files.createDirectories(folder.resolve("offers"));
      both(
          organisation,
          filled(first, folder, preset),
          Optional.of(new Blank(offer, second.replace("{terms}\n", terms(preset)))));
      return List.of(organisation, offer);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** An offer to be filled in. */
  private record Blank(Path file, String text) {}

  /** Both files or none: half of them would be in the way of the next attempt. */
  private static void both(Path one, String first, Optional<Blank> other) throws IOException {
    List<Path> begun = new ArrayList<>();
    try {
      fresh(one, first, begun);
      if (other.isPresent()) {
        fresh(other.get().file(), other.get().text(), begun);
      }
    } catch (IOException e) {
      for (Path file : begun) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  private static void fresh(Path file, String text, List<Path> begun) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
      begun.add(file);
      out.write(text);
    }
  }

  /**
   * Moves the offer that was written to be filled in out of the way, when nobody has filled it in;
   * otherwise it would be judged beside the offers that are real.
   *
   * @return where it is now; empty where there is none, or somebody has begun to fill it in
   */
  public static Optional<Path> setAside(Path folder) {
    Path offer = folder.resolve("offers").resolve("first-offer.yaml");
    try {
      if (!Files.exists(offer) || !Files.readAllLines(offer).containsAll(BLANK)) {
        return Optional.empty();
      }
      Path earlier = Files.createDirectories(folder.resolve(OrganisationFolder.EARLIER));
      return Optional.of(
          Files.move(
              offer, earlier.resolve("first-offer.yaml"), StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException e) {
      throw new UncheckedIOException(offer.toString(), e);
    }
  }

  private static String filled(String text, Path folder, Preset preset) {
    return text.replace("{title}", preset.title())
        .replace("{folder}", folder.toString().replaceAll("\\p{Cntrl}", " "))
        .replace("{regulated_under}", Answers.quoted(preset.regulatedUnder()))
        .replace("{frameworks}", String.join(", ", preset.frameworks()))
        .replace("{officials}", lines(preset.officials(), o -> o + ": \"name or job\""))
        .replace(
            "{facts}",
            preset.facts().isEmpty()
                ? "  {}"
                : preset.facts().entrySet().stream()
                    .map(e -> "  " + e.getKey() + ": " + answer(e.getValue()))
                    .collect(Collectors.joining("\n")))
        .replace("{systems}", lines(preset.systems(), s -> "- " + system(s).inOneLine()));
  }

  private static String answer(String usual) {
    return usual.equals(Preset.ASK) ? "unknown" : usual;
  }

  private static <T> String lines(List<T> items, java.util.function.Function<T, String> line) {
    return items.stream().map(i -> "  " + line.apply(i)).collect(Collectors.joining("\n"));
  }

  private static Answers system(Preset.Listed listed) {
    Answers out = new Answers(NOWHERE).put("id", listed.id());
    out.put("class", listed.type()).put("regulated_data", listed.data());
    if (!listed.tags().isEmpty()) {
      out.putTexts("tags", listed.tags(), NOWHERE);
    }
    out.put("what", listed.what());
    return out.put(
        "cared_for_by",
        new Answers(NOWHERE).put("who", listed.who()).put("duties", listed.duties()));
  }

  /** The rules that agreements are made for under the rule books of a trade. */
  private List<String> rules(Preset preset) {
    return library.workspace().frameworks().stream()
        .filter(f -> preset.frameworks().isEmpty() || preset.frameworks().contains(f.id()))
        .flatMap(
            f ->
                library
                    .workspace()
                    .vocabulary()
                    .agreementRules()
                    .askedBy(f.regime().laws())
                    .stream())
        .map(AgreementRule::id)
        .distinct()
        .toList();
  }

  /** Every trait with its levels as comments, most duties first. */
  private String terms(Preset preset) {
    FormPlan plan = new FormPlan(library.workspace(), preset, preset.frameworks());
    List<String> rules = rules(preset);
    List<String> out = new ArrayList<>();
    for (FormContent.Question question : plan.questions()) {
      Trait trait = question.trait();
      out.add("  # " + Questions.of(trait, words));
      for (Level level : trait.levels()) {
        out.add("  #   " + level.name() + ": " + Questions.level(trait, level, words));
      }
      Level top = trait.level(trait.top());
      Answers example = new Answers(NOWHERE).put("level", top.name());
      example.put("clause", "1").put("words", "their exact words");
      if (trait.takesCovers()) {
        example.putTexts("covers", List.of("endpoint", "server"), NOWHERE);
      }
      if (trait.namesRules() && !rules.isEmpty()) {
        example.putTexts("for_rules", rules, NOWHERE);
      }
      Answers promises = new Answers(NOWHERE);
      for (FormContent.Of<Trait.Element> each : question.elements()) {
        out.add("  #   element " + each.what().id() + ": " + Questions.element(each.what(), words));
        promises.put(each.what().id(), "their exact words");
      }
      example.put("elements", promises);
      out.add("  # " + trait.id() + ": " + example.inOneLine());
      out.add("  #");
    }
    return String.join("\n", out) + "\n";
  }
}
