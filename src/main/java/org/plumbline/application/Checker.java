// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.TailoringCheck;
import org.plumbline.capability.ClausesFile;
import org.plumbline.capability.EverydayNames;
import org.plumbline.capability.RetentionFile;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.SecondLook;
import org.plumbline.engagement.OfferReader;
import org.plumbline.engagement.Organisation;
import org.plumbline.intake.form.Filled;
import org.plumbline.intake.form.FormReader;
import org.plumbline.intake.form.PresetReader;
import org.plumbline.intake.form.Questions;
import org.plumbline.intake.form.Reply;
import org.plumbline.intake.matrix.TableVocabularyReader;
import org.plumbline.intake.reader.PhraseBookReader;
import org.plumbline.intake.reader.PhraseCheck;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.layout.LayoutReader;
import org.plumbline.report.pdf.PdfWriter;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateKeys;
import org.plumbline.report.template.TemplateReader;
import org.plumbline.wording.Keys;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsCheck;
import org.plumbline.wording.WordsReader;

/** Reads data and finds everything that is wrong with it. */
public final class Checker {
  private final Path home;
  private final String language;
  private final Map<String, Set<String>> named;

  /**
   * Prepares to check.
   *
   * @param home folder with controls/ and models/
   * @param language whose words are checked
   * @param named keys of the words file that commands name, with the names of their values
   */
  public Checker(Path home, String language, Map<String, Set<String>> named) {
    this.home = home;
    this.language = language;
    this.named = Map.copyOf(named);
  }

  /**
   * Checks the data of the home itself.
   *
   * @param day the day on which it is to be in force
   */
  public Checked home(LocalDate day) {
    Problems problems = new Problems();
    Workspace workspace = Workspace.read(home, problems);
    Crosswalks crosswalks = workspace.crosswalks(problems);
    List<Layout> layouts = shared(workspace, problems);
    if (problems.errors().isEmpty()) {
      EverydayNames.read(home, workspace.vocabulary(), problems);
    }
    List<Phrase> read = counts(workspace, crosswalks);
    words(workspace, problems);
    tableWords(problems);
    PhraseCheck.check(new PhraseBookReader(home, problems).read(), problems);
    new Dates(day, problems).all(workspace, crosswalks, layouts);
    if (problems.errors().isEmpty()) {
      fill(workspace, problems);
    }
    if (problems.errors().isEmpty()) {
      SecondLook.at(workspace.vocabulary(), workspace.frameworks(), workspace.proposed(), problems);
    }
    return new Checked(read, problems.all(), FolderQuestions.NONE);
  }

  /**
   * Checks an organization's folder.
   *
   * @param day the day on which its papers are read
   * @throws org.plumbline.problem.BadInputException when the home itself has mistakes
   */
  public Checked folder(Path folder, LocalDate day) {
    Problems problems = new Problems();
    Workspace workspace = Workspace.read(home, problems);
    workspace.crosswalks(problems);
    shared(workspace, problems);
    problems.throwIfAny();
    if (FormReader.isQuestionnaire(folder)) {
      return new Checked(
          answers(workspace, folder, problems), problems.all(), FolderQuestions.NONE);
    }
    Workspace.Papers read = workspace.papersOf(folder, problems);
    Organisation organisation = read.organisation();
    TailoringCheck.check(organisation, workspace.frameworks(), workspace.vocabulary(), problems);
    OfferReader.Offers offers = read.offers();
    OnRecord.check(folder, ids(offers), problems);
    FolderQuestions questions = FolderQuestions.NONE;
    if (problems.errors().isEmpty()) {
      Library library = Library.of(workspace);
      Request request = new Request(Optional.of(folder), Optional.empty(), Optional.empty(), day);
      questions = FolderQuestions.of(library, new Evaluator(library).evaluate(request));
    }
    return new Checked(counts(read), problems.all(), questions);
  }

  /** What was read; nothing is said of an organization that could not be. */
  private static List<Phrase> counts(Workspace.Papers read) {
    List<Phrase> out = new ArrayList<>();
    Phrase offers = Phrase.of(Counted.OFFERS, read.offers().offers().size());
    if (!read.organisation().archetype()) {
      out.add(Phrase.of(Counted.ORGANIZATION, read.organisation().name()));
      out.add(Phrase.of(Counted.SYSTEMS, read.organisation().systems().size()));
      out.add(offers);
    } else if (!read.offers().offers().isEmpty()) {
      out.add(offers);
    }
    return out;
  }

  /** What a questionnaire holds that came back from a provider. */
  private List<Phrase> answers(Workspace workspace, Path file, Problems problems) {
    Words words = WordsReader.readOrBuiltIn(home.resolve("templates"), language, problems);
    Reply reply = new Reply("answers", 1, List.of(), words);
    String name = file.toString().replace('\\', '/');
    List<Phrase> out = new ArrayList<>();
    Optional<Filled> filled = FormReader.either(file, name, workspace.traits(), reply, problems);
    for (Filled.Offer offer : filled.map(Filled::offers).orElse(List.of())) {
      int counted =
          workspace
              .papersOf(new Filled(offer.answers(), List.of(offer), true), file, problems)
              .offers()
              .offers()
              .stream()
              .mapToInt(o -> o.papers().statements().size() + o.papers().deliverables().size())
              .sum();
      out.add(Phrase.of(Counted.ANSWERS, offer.provider(), counted));
      out.add(Phrase.of(Counted.ANSWERS_WAITING, offer.waiting().size()));
    }
    if (out.isEmpty() && problems.errors().isEmpty()) {
      out.add(Phrase.of(Counted.NO_ANSWERS));
    }
    return out;
  }

  private static Set<String> ids(OfferReader.Offers offers) {
    return Stream.concat(
            offers.offers().stream().map(o -> o.papers().id()),
            offers.together().stream().map(t -> t.arrangement().id()))
        .collect(Collectors.toSet());
  }

  /** Words of foreign tables; a home without them reads none. */
  private void tableWords(Problems problems) {
    Path controls = home.resolve("controls");
    if (Files.exists(controls.resolve(TableVocabularyReader.FILE))) {
      TableVocabularyReader.read(controls, problems);
    }
  }

  private void presets(Workspace workspace, Problems problems) {
    Set<String> facts = workspace.vocabulary().facts().keySet();
    new PresetReader(workspace.frameworkIds(), facts, problems).readAll(home.resolve("templates"));
  }

  private List<Layout> shared(Workspace workspace, Problems problems) {
    List<Layout> layouts = LayoutReader.readAll(home.resolve("templates"), problems);
    TemplateReader.readAll(home.resolve("templates"), problems);
    PaletteReader.read(home.resolve("templates"), problems);
    presets(workspace, problems);
    return layouts;
  }

  /** Fills the templates from the support models: some mistakes show in their values only. */
  private void fill(Workspace workspace, Problems problems) {
    Library library = Library.of(workspace);
    ClausesFile.read(home, workspace.vocabulary(), problems);
    RetentionFile.read(home, problems);
    List<Template> templates = TemplateReader.readAll(library.templates(), problems);
    if (templates.isEmpty() || workspace.frameworks().isEmpty() || workspace.models().isEmpty()) {
      return;
    }
    Words words = WordsReader.readOrBuiltIn(library.templates(), language, problems);
    LocalDate day = workspace.frameworks().get(0).readOn();
    // by their names: a home may hold nothing but rules that bind later
    Optional<List<String>> all = Optional.of(List.copyOf(workspace.frameworkIds()));
    Evaluator evaluator = new Evaluator(library);
    Evaluation models =
        evaluator.evaluate(new Request(Optional.empty(), all, Optional.empty(), day));
    CarryOver nothing = CarryOver.read(Optional.empty(), models.assessment(), words);
    for (Template template : templates) {
      try {
        PdfWriter.fill(
            evaluator.report(models, nothing, Optional.of(template), false, words), template);
      } catch (BadInputException e) {
        e.problems().forEach(p -> problems.error(p.code(), p.place(), p.message(), p.help()));
      }
    }
  }

  /** What has no words or is said in vain; a home without words uses those built in. */
  private void words(Workspace workspace, Problems problems) {
    Path templates = home.resolve("templates");
    if (!Files.isDirectory(templates.resolve(WordsReader.FOLDER))) {
      return;
    }
    Problems found = new Problems();
    Optional<Words> words = WordsReader.read(templates, language, found);
    if (words.isPresent() && found.errors().isEmpty()) {
      Map<String, Set<String>> all = new LinkedHashMap<>(named);
      all.putAll(workspace.regimes().keys());
      all.putAll(Questions.keys(workspace.traits()));
      TemplateKeys.of(templates)
          .forEach((key, values) -> all.merge(key, values, TemplateKeys::both));
      TemplateKeys.ofPages().forEach((key, values) -> all.merge(key, values, TemplateKeys::both));
      WordsCheck.check(words.get(), Keys.all(), all, WordsReader.fileOf(language), found);
    }
    problems.addAll(found);
  }

  private static List<Phrase> counts(Workspace workspace, Crosswalks crosswalks) {
    int controls = workspace.frameworks().stream().mapToInt(f -> f.controls().size()).sum();
    return List.of(
        Phrase.of(Counted.FRAMEWORKS, workspace.frameworks().size()),
        Phrase.of(Counted.CONTROLS, controls),
        Phrase.of(Counted.CAPABILITIES, workspace.vocabulary().capabilities().size()),
        Phrase.of(Counted.MODELS, workspace.models().size()),
        Phrase.of(Counted.CROSSWALKS, crosswalks.all().size()));
  }
}
