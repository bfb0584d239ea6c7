// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.capability.Trait;
import org.plumbline.problem.Place;
import org.plumbline.yaml.Answers;
import org.plumbline.yaml.FileText;
import org.springframework.util.MultiValueMap;

/** The file of an offer of which a person says what its papers hold. */
final class AnsweredOffer {
  private static final Place NOWHERE = Place.of("");

  private AnsweredOffer() {}

  /**
   * An offer of which nothing is said yet; one that is there stays as it is.
   *
   * @param paper how the paper it stands in is called
   */
  static void begin(Path folder, String id, String name, String paper) throws IOException {
    Path file = folder.resolve("offers").resolve(id + ".yaml");
    if (OfferFile.named(folder, id).isPresent() || Files.exists(file)) {
      return;
    }
    Files.createDirectories(folder.resolve("offers"));
    Answers offer = new Answers(NOWHERE).put("id", id).put("provider", name);
    offer.put("calls_itself", "managed");
    offer.add(
        "documents",
        new Answers(NOWHERE).put("id", "answers").put("title", paper).put("kind", "proposal"));
    offer.putTexts("covers", List.of(), NOWHERE);
    Files.writeString(file, offer.yaml() + "terms: {}\n");
  }

  /** Adds what was sent to a file: about the offer as a whole, and to each of these questions. */
  static void write(Path file, List<Trait> asked, MultiValueMap<String, String> sent)
      throws IOException {
    FileText text = new FileText(Files.readString(file));
    try {
      text = about(text, sent);
      for (Trait each : asked) {
        if (AskedQuestions.says(sent, each.id())) {
          text = text.added("terms", each.id(), statement(text, each, sent));
        }
      }
    } catch (FileText.NoPlaceException e) {
      throw new IOException(e);
    }
    Files.writeString(file, text.text());
  }

  private static FileText about(FileText before, MultiValueMap<String, String> sent)
      throws FileText.NoPlaceException {
    FileText text = before;
    if (!AskedQuestions.first(sent, "kind").isEmpty()) {
      text =
          text.replaced(
              "calls_itself",
              "calls_itself: " + Answers.quoted(AskedQuestions.first(sent, "kind")));
    }
    if (sent.containsKey("covers-asked")) {
      Answers covers = new Answers(NOWHERE);
      covers.putTexts("covers", sent.getOrDefault("covers", List.of()), NOWHERE);
      text = text.replaced("covers", covers.yaml().stripTrailing());
    }
    return text;
  }

  private static Answers statement(FileText text, Trait trait, MultiValueMap<String, String> sent)
      throws FileText.NoPlaceException {
    String id = trait.id();
    String words = AskedQuestions.first(sent, "words-" + id);
    Answers out = new Answers(NOWHERE).put("level", AskedQuestions.first(sent, "level-" + id));
    List<FileText.Item> documents = text.items("documents");
    if (documents.size() > 1) {
      out.put("document", documents.get(documents.size() - 1).values().text("id"));
    }
    out.put("clause", AskedQuestions.first(sent, "clause-" + id)).put("words", words);
    List<String> of = sent.getOrDefault("of-" + id, List.of());
    if (trait.takesCovers() && !of.isEmpty()) {
      out.putTexts("covers", of, NOWHERE);
    }
    List<String> rules = sent.getOrDefault("rule-" + id, List.of());
    if (trait.namesRules() && !rules.isEmpty()) {
      out.putTexts("for_rules", rules, NOWHERE);
    }
    Answers elements = new Answers(NOWHERE);
    sent.getOrDefault("also-" + id, List.of()).forEach(e -> elements.put(e, words));
    return out.put("elements", elements);
  }

  /** What kind of support it calls itself; empty where the file does not say. */
  static String kind(Path file) throws IOException {
    try {
      return new FileText(Files.readString(file))
          .textUnder("calls_itself")
          .toLowerCase(Locale.ROOT);
    } catch (FileText.NoPlaceException e) {
      return "";
    }
  }

  /** The systems it covers; empty where the file says it by classes, which a form would lose. */
  static Optional<List<String>> covers(Path file, List<String> systems) throws IOException {
    try {
      List<String> said = new FileText(Files.readString(file)).textsUnder("covers");
      return systems.containsAll(said) ? Optional.of(said) : Optional.empty();
    } catch (FileText.NoPlaceException e) {
      return Optional.empty();
    }
  }
}
