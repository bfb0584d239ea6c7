// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.papers.ChangeAnswer;
import org.plumbline.papers.PricePeriod;
import org.plumbline.papers.SheetSignature;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Answers;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/**
 * What both sides answered and signed about one offer beside its papers, kept with the organization
 * in {@code on-record/OFFER.yaml}. No verdict rests on it.
 *
 * @param answers of the provider, to the changes that were asked for
 * @param signatures under the responsibility matrix, the oldest first, those taken back among them
 */
public record OnRecord(List<ChangeAnswer> answers, List<SheetSignature> signatures) {
  static final OnRecord NOTHING = new OnRecord(List.of(), List.of());

  private static final Place NOWHERE = Place.of("");
  private static final String HEAD =
      "# What was answered and signed beside the papers, as people wrote it down.\n";
  private static final String ENDING = ".yaml";
  private static final String SIGNED = "signed";
  private static final long MOST_DOLLARS = 100_000_000;

  public OnRecord {
    answers = List.copyOf(answers);
    signatures = List.copyOf(signatures);
  }

  /** The file of an offer in a folder. */
  public static Path file(Path folder, String offer) {
    return folder.resolve(OrganisationFolder.ON_RECORD).resolve(offer + ENDING);
  }

  /**
   * What is on record of an offer; nothing where there is no file.
   *
   * @throws org.plumbline.problem.BadInputException when the file has mistakes
   */
  public static OnRecord read(Path folder, String offer) {
    Path file = file(folder, offer);
    if (!Files.isRegularFile(file)) {
      return NOTHING;
    }
    Problems problems = new Problems();
    OnRecord out = read(file, OrganisationFolder.ON_RECORD + "/" + file.getFileName(), problems);
    problems.throwIfAny();
    return out;
  }

  private static OnRecord read(Path file, String name, Problems problems) {
    return Yaml.read(file, name, problems).map(map -> of(map, problems)).orElse(NOTHING);
  }

  /**
   * Notes what is wrong with all such files of a folder: mistakes of each, ENG-055 where a change
   * is answered twice, and ENG-054 where a file is read for no offer.
   *
   * @param offers ids of the folder's offers
   */
  static void check(Path folder, Set<String> offers, Problems problems) {
    Path record = folder.resolve(OrganisationFolder.ON_RECORD);
    if (!Files.isDirectory(record)) {
      return;
    }
    try (Stream<Path> files = Files.list(record)) {
      files.filter(Files::isRegularFile).sorted().forEach(f -> checkFile(f, offers, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(record.toString(), e);
    }
  }

  private static void checkFile(Path file, Set<String> offers, Problems problems) {
    String name = String.valueOf(file.getFileName());
    String shown = file.toString().replace('\\', '/');
    if (name.endsWith(ENDING)) {
      read(file, shown, problems);
      String offer = name.substring(0, name.length() - ENDING.length());
      if (!offers.contains(offer)) {
        problems.warning(
            RecordProblem.NO_OFFER, Place.of(shown), name, Spelling.hint(offer, offers));
      }
    } else if (name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:ya?ml|json)")) {
      problems.warning(RecordProblem.ENDING, Place.of(shown), name);
    }
  }

  private static OnRecord of(YamlMap map, Problems problems) {
    map.allow(
        ChangeAnswer.Kind.ACCEPTED.spelling(),
        ChangeAnswer.Kind.COUNTER.spelling(),
        ChangeAnswer.Kind.REFUSED.spelling(),
        SIGNED);
    List<ChangeAnswer> answers = new ArrayList<>();
    Set<String> changes = new HashSet<>();
    for (ChangeAnswer.Kind kind : ChangeAnswer.Kind.values()) {
      for (YamlMap each : map.maps(kind.spelling())) {
        ChangeAnswer answer = answer(each, kind);
        if (!changes.add(answer.change())) {
          problems.warning(RecordProblem.TWICE, each.placeOfKey("change"), answer.change());
        }
        answers.add(answer);
      }
    }
    List<SheetSignature> signatures = new ArrayList<>();
    map.maps(SIGNED).forEach(each -> signature(each).ifPresent(signatures::add));
    return new OnRecord(answers, signatures);
  }

  private static ChangeAnswer answer(YamlMap map, ChangeAnswer.Kind kind) {
    List<String> keys = new ArrayList<>(List.of("change", "words", "on"));
    for (PricePeriod each : PricePeriod.values()) {
      keys.add(priceKey(each));
    }
    map.allow(keys.toArray(String[]::new));
    Optional<ChangeAnswer.Price> price = Optional.empty();
    for (PricePeriod each : PricePeriod.values()) {
      if (map.has(priceKey(each))) {
        long usd = map.wholeNumber(priceKey(each), 0, 0, (int) MOST_DOLLARS);
        price = Optional.of(new ChangeAnswer.Price(usd, each));
      }
    }
    return new ChangeAnswer(
        map.text("change").value(), kind, map.textOr("words", ""), price, map.date("on"));
  }

  private static String priceKey(PricePeriod period) {
    return period == PricePeriod.ONCE ? "usd_once" : "usd_a_" + period.spelling();
  }

  private static Optional<SheetSignature> signature(YamlMap map) {
    map.allow("party", "name", "role", "on", "sheet", "taken_back");
    String party = map.text("party").value();
    String name = map.name("name").value();
    String sheet = map.text("sheet").value();
    String role = map.textOr("role", "");
    Optional<LocalDate> back = map.date("taken_back");
    Optional<LocalDate> on = map.date("on");
    if (on.isEmpty()) {
      map.text("on");
    }
    return on.map(day -> new SheetSignature(party, name, role, day, sheet, back));
  }

  /**
   * Writes it in place of what was there.
   *
   * @throws org.plumbline.problem.BadInputException when it could not be read again
   */
  public void write(Path folder, String offer) throws IOException {
    Answers out = new Answers(NOWHERE);
    for (ChangeAnswer.Kind kind : ChangeAnswer.Kind.values()) {
      answers.stream()
          .filter(a -> a.kind() == kind)
          .forEach(a -> out.add(kind.spelling(), written(a)));
    }
    signatures.forEach(s -> out.add(SIGNED, written(s)));
    Path file = file(folder, offer);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, HEAD + (out.isEmpty() ? "{}\n" : out.yaml()));
    read(folder, offer);
  }

  private static Answers written(ChangeAnswer each) {
    Answers out = new Answers(NOWHERE).put("change", each.change()).put("words", each.words());
    each.price().ifPresent(p -> out.put(priceKey(p.per()), Long.toString(p.usd())));
    each.on().ifPresent(day -> out.put("on", day.toString()));
    return out;
  }

  private static Answers written(SheetSignature each) {
    Answers out =
        new Answers(NOWHERE)
            .put("party", each.party())
            .put("name", each.name())
            .put("role", each.role())
            .put("on", each.on().toString())
            .put("sheet", each.sheet());
    each.takenBack().ifPresent(day -> out.put("taken_back", day.toString()));
    return out;
  }

  /** The answer to a change. */
  public Optional<ChangeAnswer> answer(String change) {
    return answers.stream().filter(a -> a.change().equals(change)).findFirst();
  }

  /** The same with these answers in place of those to the same changes; none takes one away. */
  public OnRecord with(Map<String, Optional<ChangeAnswer>> said) {
    Map<String, ChangeAnswer> out = new LinkedHashMap<>();
    answers.forEach(a -> out.put(a.change(), a));
    said.forEach(
        (change, answer) ->
            answer.ifPresentOrElse(a -> out.put(change, a), () -> out.remove(change)));
    return new OnRecord(List.copyOf(out.values()), signatures);
  }

  /** The same with these signatures in place of all. */
  public OnRecord signed(List<SheetSignature> all) {
    return new OnRecord(answers, all);
  }
}
