// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Vocabulary;
import org.plumbline.intake.reader.PhraseBook;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.papers.Numbers;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/** Writes readings of one provider's papers as an offer in which everything waits for a person. */
public final class OfferIntake {
  private static final String EARLIER = "offers-earlier";

  /** An id has up to 40 letters; a little is left for a number. */
  private static final int LONGEST_NAME = 38;

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final PhraseBook book;

  /**
   * What was written.
   *
   * @param file the offer
   * @param kept where an earlier reading is now; empty at the first reading
   * @param waiting how many entries wait for a person
   * @param again what is new, changed and gone since the earlier reading
   * @param contradictions statements of several papers that cannot both hold
   */
  public record Written(
      Path file,
      Optional<Path> kept,
      int waiting,
      Rereading again,
      List<Contradiction> contradictions) {
    public Written {
      contradictions = List.copyOf(contradictions);
    }
  }

  public OfferIntake(Vocabulary vocabulary, Numbers numbers, PhraseBook book) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.book = book;
  }

  /**
   * Writes the offer into {@code FOLDER/offers}. What a person confirmed in an earlier reading
   * stays confirmed where the same words still stand in the papers.
   *
   * @param plan tier that is bought
   * @throws org.plumbline.problem.BadInputException when several tiers are read and none is named,
   *     or one that is none of them, INT-010; when the papers say nothing that an offer can say,
   *     INT-011
   */
  public Written write(List<Reading> readings, Path folder, Optional<String> plan) {
    String chosen = plan(readings, plan);
    String name = OfferText.slug(readings.get(0).provider());
    String id = chosen.isEmpty() ? name : ofPlan(name, OfferText.slug(chosen));
    Map<String, Reading> documents = new LinkedHashMap<>();
    for (Reading reading : readings) {
      String doc = OfferText.slug(reading.file().replaceFirst("\\.[^.]*$", ""));
      documents.put(documents.containsKey(doc) ? doc + "-" + (documents.size() + 1) : doc, reading);
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> claims = new LinkedHashSet<>();
    Set<String> leftOut = new LinkedHashSet<>();
    documents.forEach(
        (doc, reading) -> {
          Entries of = new Entries(vocabulary, numbers, book, doc, chosen, reading);
          entries.addAll(of.of(reading.suggestions(), reading.prices()));
          reading.divided().forEach(head -> entries.add(of.divided(head)));
          claims.addAll(of.claims(reading.suggestions()));
          leftOut.addAll(of.leftOut(reading.suggestions()));
        });
    somethingSaid(readings, entries, claims);
    entries.sort(Entries.byWeight(vocabulary));
    return write(folder, id, documents, chosen, entries, claims, leftOut);
  }

  private static void somethingSaid(
      List<Reading> readings, List<Entry> entries, Set<String> claims) {
    Problems problems = new Problems();
    if (entries.isEmpty() && claims.isEmpty()) {
      problems.error(IntakeProblem.NOTHING_SAID, Place.of(readings.get(0).file()));
    }
    problems.throwIfAny();
  }

  /** Each plan has a file of its own, however long the provider's name is. */
  private static String ofPlan(String name, String plan) {
    int room = LONGEST_NAME - plan.length() - 1;
    String cut =
        name.length() <= room
            ? name
            : name.substring(0, Math.max(room, 1)).replaceAll("-[^-]*$", "");
    return cut + "-" + plan;
  }

  private static String plan(List<Reading> readings, Optional<String> plan) {
    Set<String> plans = new LinkedHashSet<>();
    readings.forEach(r -> plans.addAll(r.plans()));
    Problems problems = new Problems();
    Place place = Place.of(readings.get(0).file());
    Optional<String> known =
        plans.stream().filter(p -> plan.isPresent() && p.equalsIgnoreCase(plan.get())).findFirst();
    if (plan.isPresent() && known.isEmpty()) {
      String near = Spelling.nearest(plan.get(), plans).orElse(String.join(", ", plans));
      problems.error(IntakeProblem.NO_SUCH_PLAN, place, plan.get(), near);
    } else if (plan.isEmpty() && plans.size() > 1) {
      problems.error(IntakeProblem.SEVERAL_PLANS, place, String.join(", ", plans));
    }
    problems.throwIfAny();
    return known.orElse("");
  }

  private Written write(
      Path folder,
      String id,
      Map<String, Reading> documents,
      String plan,
      List<Entry> entries,
      Set<String> claims,
      Set<String> leftOut) {
    try {
      Path offers = folder.resolve("offers");
      Files.createDirectories(offers);
      Path file = offers.resolve(id + ".yaml");
      List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
      EarlierOffer earlierOffer = new EarlierOffer(before);
      Map<String, String> kept = earlierOffer.answered();
      Set<String> now = new LinkedHashSet<>();
      List<Entry> once = new ArrayList<>();
      for (Entry entry : entries) {
        // all confirmed entries of one quotation stand in one block
        if (now.add(entry.quotation()) || !kept.containsKey(entry.quotation())) {
          once.add(entry);
        }
      }
      OfferText.Content content =
          new OfferText.Content(once, List.copyOf(claims), List.copyOf(leftOut));
      String text = new OfferText().of(id, documents, plan, content, earlierOffer);
      Optional<Path> earlier =
          before.isEmpty() ? Optional.empty() : Optional.of(aside(folder, file));
      Path part = Files.createTempFile(offers, "part", ".tmp");
      Files.writeString(part, text, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      int waiting =
          (int)
              EntryBlocks.in(text.lines().toList()).stream()
                  .filter(e -> e.confirmed().equals("no"))
                  .count();
      Map<String, String> words = new LinkedHashMap<>();
      once.forEach(e -> words.putIfAbsent(e.quotation(), e.words()));
      Rereading again =
          before.isEmpty() ? Rereading.first() : Rereading.of(earlierOffer.quotations(), words);
      return new Written(file, earlier, waiting, again, Contradiction.among(documents, plan));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static Path aside(Path folder, Path file) throws IOException {
    Path earlier = folder.resolve(EARLIER);
    Files.createDirectories(earlier);
    int count = 1;
    Path kept = earlier.resolve(String.valueOf(file.getFileName()));
    while (Files.exists(kept)) {
      count++;
      kept =
          earlier.resolve(
              String.valueOf(file.getFileName()).replace(".yaml", "-" + count + ".yaml"));
    }
    return Files.copy(file, kept);
  }
}
