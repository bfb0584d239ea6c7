// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.files.Temporaries;
import org.plumbline.intake.form.Filled;
import org.plumbline.intake.form.FormProblem;
import org.plumbline.intake.form.FormReader;
import org.plumbline.intake.form.FormText;
import org.plumbline.intake.form.Reply;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.wording.Words;
import org.plumbline.yaml.Answers;
import org.plumbline.yaml.FileText;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Brings a form that somebody filled in into a folder of files. A file that is there already is
 * kept beside the offers; answers of a provider are added to its offer, which stays as it is
 * otherwise.
 */
public final class Importer {
  private static final String ANSWERS = "answers";

  private final Library library;
  private final Words words;

  public Importer(Library library, Words words) {
    this.library = library;
    this.words = words;
  }

  /**
   * What came in.
   *
   * @param written files, in order
   * @param kept where each replaced file is now, by the file
   * @param waiting answers that do not count yet; they stand in the files as comments
   * @param remarks what is worth knowing
   */
  public record Imported(
      List<Path> written, Map<Path, Path> kept, int waiting, List<Problem> remarks) {}

  /**
   * Reads the form and writes the files; nothing is written where anything is wrong.
   *
   * @throws org.plumbline.problem.BadInputException with every mistake, by sheet and cell
   * @throws UncheckedIOException when a file is not there or cannot be written
   */
  public Imported bring(Path form, Path folder) {
    Problems problems = new Problems();
    String name = form.toString().replace('\\', '/');
    Optional<Filled> read = read(form, name, reply(1, covers(form, name, folder)), problems);
    problems.throwIfAny();
    Filled filled = read.orElseThrow();
    Map<Path, String> texts = new LinkedHashMap<>();
    if (filled.questionnaire()) {
      filled.offers().forEach(o -> answers(form, folder, o, texts, problems));
    } else {
      whole(filled, form, folder, texts, problems);
    }
    problems.throwIfAny();
    Map<Path, Path> kept = new LinkedHashMap<>();
    texts.forEach((file, text) -> write(file, text, folder).ifPresent(k -> kept.put(file, k)));
    int waiting = filled.offers().stream().mapToInt(o -> o.waiting().size()).sum();
    return new Imported(new ArrayList<>(texts.keySet()), kept, waiting, problems.remarks());
  }

  private Optional<Filled> read(Path form, String name, Reply reply, Problems problems) {
    return FormReader.either(form, name, library.workspace().traits(), reply, problems);
  }

  private Reply reply(int round, List<String> covers) {
    return new Reply(round > 1 ? ANSWERS + "-" + round : ANSWERS, round, covers, words);
  }

  /** What the offer looks after to which the answers in a form belong; empty for other forms. */
  private List<String> covers(Path form, String name, Path folder) {
    return read(form, name, reply(1, List.of()), new Problems())
        .filter(Filled::questionnaire)
        .flatMap(filled -> filled.offers().stream().findFirst())
        .flatMap(offer -> existing(folder, offer.id(), new Problems()))
        .flatMap(file -> Yaml.read(file, file.toString(), new Problems()))
        .map(offer -> offer.texts("covers").stream().map(YamlText::value).toList())
        .orElse(List.of());
  }

  private void whole(
      Filled filled, Path form, Path folder, Map<Path, String> texts, Problems problems) {
    library.workspace().papersOf(filled, form, problems);
    String from = comment(form);
    Path organisation =
        Files.isDirectory(folder)
            ? new OrganisationFolder(folder)
                .organisation()
                .orElse(folder.resolve("organization.yaml"))
            : folder.resolve("organization.yaml");
    texts.put(organisation, from + filled.organisation().yaml());
    for (Filled.Offer offer : filled.offers()) {
      Path file = existing(folder, offer.id(), new Problems()).orElse(newFile(folder, offer.id()));
      texts.put(file, from + offer.answers().yaml() + waiting(offer));
    }
  }

  private static Path newFile(Path folder, String id) {
    return folder.resolve("offers").resolve(id + ".yaml");
  }

  private void answers(
      Path form, Path folder, Filled.Offer offer, Map<Path, String> texts, Problems problems) {
    Optional<Path> file = existing(folder, offer.id(), problems);
    if (file.isEmpty()) {
      Workspace workspace = library.workspace();
      workspace.papersOf(new Filled(offer.answers(), List.of(offer), true), form, problems);
      texts.put(
          newFile(folder, offer.id()),
          "# "
              + FormText.from(fileName(form), offer.by(), words)
              + "\n"
              + offer.answers().yaml()
              + waiting(offer));
      return;
    }
    try {
      String text = Files.readString(file.get(), StandardCharsets.UTF_8);
      String name = form.toString().replace('\\', '/');
      List<String> covers = covers(form, name, folder);
      List<String> taken = documents(text);
      int round = 1;
      Filled.Offer named = named(form, name, reply(round, covers));
      while (taken.contains(reply(round, covers).document())) {
        if (holds(text, named)) {
          problems.note(FormProblem.SAME_ANSWERS, Place.of(name), file.get().toString());
          return;
        }
        named = named(form, name, reply(++round, covers));
      }
      otherSupport(named, text, file.get(), problems);
      String whole = merged(text, form, named);
      check(file.get(), whole, problems);
      texts.put(file.get(), whole);
    } catch (FileText.NoPlaceException e) {
      problems.error(
          FormProblem.NO_ROOM, Place.of(file.get().toString()), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(file.get().toString(), e);
    }
  }

  private String merged(String text, Path form, Filled.Offer named)
      throws FileText.NoPlaceException {
    FileText merged = new FileText(text);
    for (Answers item : named.answers().items("documents")) {
      merged = merged.added("documents", item);
    }
    Answers terms = named.answers().at("terms");
    for (String trait : terms.keys()) {
      for (Answers item : terms.items(trait)) {
        merged = merged.added("terms", trait, item);
      }
    }
    for (Answers item : named.answers().items("deliverables")) {
      merged = merged.added("deliverables", item);
    }
    String from = "# " + FormText.from(fileName(form), named.by(), words) + "\n";
    return merged.appended(from + waiting(named)).text();
  }

  private Filled.Offer named(Path form, String name, Reply reply) {
    return read(form, name, reply, new Problems()).orElseThrow().offers().get(0);
  }

  /** Whether a file has every answer of a form already, word for word. */
  private static boolean holds(String text, Filled.Offer named) {
    Answers terms = named.answers().at("terms");
    List<Answers> all = new ArrayList<>(named.answers().items("documents"));
    terms.keys().forEach(trait -> all.addAll(terms.items(trait)));
    all.addAll(named.answers().items("deliverables"));
    return all.stream().allMatch(item -> text.contains(item.inOneLine()))
        && named.waiting().stream().allMatch(text::contains);
  }

  private static void otherSupport(Filled.Offer named, String text, Path file, Problems problems) {
    String now = named.answers().text("calls_itself");
    String stands =
        Yaml.parse(text.getBytes(StandardCharsets.UTF_8), "", new Problems())
            .map(map -> map.textOr("calls_itself", ""))
            .orElse("");
    if (!now.isEmpty() && !now.equals(stands)) {
      problems.warning(
          FormProblem.OTHER_SUPPORT, named.answers().placeOf("calls_itself"), file.toString());
    }
  }

  /** An offer that answers were added to is read as if it lay on the disk already. */
  private void check(Path file, String text, Problems problems) {
    String name = file.toString().replace('\\', '/');
    Optional<YamlMap> map = Yaml.parse(text.getBytes(StandardCharsets.UTF_8), name, problems);
    map.ifPresent(m -> library.workspace().offers(Map.of(name, m), problems));
  }

  private static List<String> documents(String offer) {
    return Yaml.parse(offer.getBytes(StandardCharsets.UTF_8), "", new Problems()).stream()
        .flatMap(map -> map.maps("documents").stream())
        .map(document -> document.textOr("id", ""))
        .toList();
  }

  private static Optional<Path> existing(Path folder, String id, Problems problems) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    for (Path file : new OrganisationFolder(folder).offers()) {
      Optional<YamlMap> map = Yaml.read(file, file.toString().replace('\\', '/'), problems);
      if (map.filter(m -> m.textOr("id", "").equals(id)).isPresent()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private String comment(Path form) {
    return "# " + FormText.from(fileName(form), words) + "\n";
  }

  private static String fileName(Path form) {
    return String.valueOf(form.getFileName());
  }

  private String waiting(Filled.Offer offer) {
    return offer.waiting().isEmpty()
        ? ""
        : "# "
            + FormText.waiting(words)
            + "\n"
            + offer.waiting().stream()
                .map(line -> "#   " + line.replace("\n", " ") + "\n")
                .collect(Collectors.joining());
  }

  /** Writes a file in one move; where a file of that name is now, if there was one. */
  private static Optional<Path> write(Path file, String text, Path folder) {
    try {
      Path home = file.toAbsolutePath().normalize().resolveSibling("");
      Files.createDirectories(home);
      Optional<Path> kept = Optional.empty();
      if (Files.exists(file)) {
        Path earlier = Files.createDirectories(folder.resolve(OrganisationFolder.EARLIER));
        Path copy = free(earlier, String.valueOf(file.getFileName()));
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        kept = Optional.of(copy);
      }
      Path part = Temporaries.in(home);
      Files.writeString(part, text, StandardCharsets.UTF_8);
      WholeFiles.openToReaders(part, file);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Path free(Path folder, String name) {
    Path path = folder.resolve(name);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(i + "-" + name);
    }
    return path;
  }
}
