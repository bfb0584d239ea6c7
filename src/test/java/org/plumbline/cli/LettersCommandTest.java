// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.application.Changes;
import org.plumbline.application.ChangesFinder;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.report.word.WordText;

/** Letters say what the closing order says, claim nothing more, and can be sent as they are. */
class LettersCommandTest {
  private static final Library LIBRARY = Library.load(Path.of(""));
  private static final String DAY = "2026-11-27";
  private static final Pattern NUMBER = Pattern.compile("\\(Change ([0-9]+)\\.\\)");
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental, lakeside",
    "cedar-ridge-dental, ridgeline",
    "harbor-consumer-credit, summit",
    "fairview-clinic, alder-bay",
    "tri-valley-machining, summit"
  })
  void every_clause_of_the_rider_is_a_change_of_the_closing_order(String example, String offer)
      throws IOException {
    CommandLineRun run = letters(example, offer);
    Changes plan = changes(example, offer);
    List<String> clauses = WordText.of(folder.resolve("rider-" + offer + ".docx"), "Clause");
    List<Changes.Item> items = plan.steps().stream().flatMap(s -> s.write().stream()).toList();

    assertEquals(
        items.size() + 2, clauses.size(), "one clause a change, which paper prevails, what for");
    assertEquals(new TreeSet<>(numbers(plan)), new TreeSet<>(numbers(clauses)));
    for (Changes.Item item : items) {
      String wording = item.clause().orElseThrow().wording().replace("____", "________");
      assertTrue(clauses.stream().anyMatch(c -> c.endsWith(wording)), wording);
    }
    int closed = plan.steps().get(plan.steps().size() - 1).closedSoFar();
    assertTrue(
        run.out().contains("close " + closed + " of " + plan.open().size() + " open controls"),
        run.out());
    assertTrue(
        run.out().contains(items.size() == 1 ? "holds one change" : "holds " + items.size()),
        run.out());
    String rider = WordText.of(folder.resolve("rider-" + offer + ".docx"));
    assertTrue(rider.contains("Have counsel review and adapt this text"), rider);
    assertTrue(rider.contains("takes effect when both parties have signed it"), rider);
  }

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental, lakeside",
    "cedar-ridge-dental, summit",
    "tri-valley-machining, summit"
  })
  void the_questions_letter_asks_what_closes_most_first(String example, String offer)
      throws IOException {
    letters(example, offer);
    Changes plan = changes(example, offer);
    Path letter = folder.resolve("questions-" + offer + ".docx");
    List<String> rows =
        WordText.firstCells(letter).stream().filter(c -> c.matches("[0-9–, ]+")).toList();

    assertTrue(
        rows.size() >= Math.min(4, plan.steps().size()) && rows.size() <= 8, rows.toString());
    assertTrue(rows.get(0).matches("1(–.*)?"), rows.get(0));
    // a step is asked for where the number of its first change stands
    List<Integer> asked =
        rows.stream()
            .flatMap(r -> Stream.of(r.split(", ")))
            .map(r -> Integer.valueOf(r.split("–")[0]))
            .toList();
    int closed = 0;
    int first = 1;
    for (Changes.Step step : plan.steps()) {
      closed += asked.contains(first) ? step.closes().size() : 0;
      first += step.write().size();
    }
    assertTrue(rows.size() == 8 || closed * 3 >= plan.open().size() * 2, closed + " " + rows);
    String text = WordText.of(letter);
    assertTrue(text.contains("Please answer by December 11, 2026."), text);
    assertTrue(text.contains(plan.engagement().name()), text);
    for (String word : List.of("score", "Open", "verdict", "Structural", "compliant")) {
      assertFalse(text.contains(word), word);
    }
  }

  @Test
  void an_unsigned_paper_is_written_of_as_what_would_be() throws IOException {
    letters("harbor-consumer-credit", "summit");
    String evidence = WordText.of(folder.resolve("evidence-summit.docx"));
    assertTrue(evidence.contains("you would keep for us"), evidence);
    assertFalse(evidence.contains("by our agreement"), evidence);
    String board = WordText.of(folder.resolve("board-report.docx"));
    assertTrue(board.contains("would be with the provider or shared once its papers are signed"));
    assertTrue(board.contains("not signed"), board);
    assertTrue(
        board.contains("38,000, counted on November 1, 2026; source: count of the loan"), board);
    String theirs = Files.readString(folder.resolve("duties-summit.ics"));
    assertTrue(theirs.contains("SUMMARY:Would be due once signed: "), theirs);
    assertEquals(
        count(theirs, "BEGIN:VEVENT"), count(theirs, "SUMMARY:Would be due once signed: "));
  }

  @Test
  void a_signed_paper_is_asked_for_its_records_and_read_as_binding() throws IOException {
    Path signed = folder.resolve("signed");
    copy(Path.of("examples/harbor-consumer-credit"), signed);
    Path offer = signed.resolve("offers/summit.yaml");
    String text = Files.readString(offer);
    Matcher date = Pattern.compile("date: [0-9-]+}").matcher(text);
    assertTrue(date.find(), text);
    Files.writeString(
        offer, text.replace(date.group(), date.group().replace("}", ", signed: yes}")));
    CommandLineRun run =
        CommandLineRun.of(
            "letters",
            signed.toString(),
            "--under",
            "summit",
            "--date",
            DAY,
            "--out",
            folder.toString());
    assertEquals(0, run.code(), run.err());
    String evidence = WordText.of(folder.resolve("evidence-summit.docx"));
    assertTrue(evidence.contains("by our agreement you keep these"), evidence);
    assertTrue(evidence.contains("from November 27, 2025 to November 27, 2026"), evidence);
    assertTrue(evidence.contains("Please send them by December 11, 2026."), evidence);
    assertFalse(Files.readString(folder.resolve("duties-summit.ics")).contains("Would be due"));
  }

  @Test
  void a_kind_of_support_gives_only_what_needs_no_provider() throws IOException {
    letters("harbor-consumer-credit", "managed");
    assertEquals(
        List.of("board-report.docx", "duties-own.ics", "request-for-offers.docx"), written());
    String request = WordText.of(folder.resolve("request-for-offers.docx"));
    assertTrue(request.contains("What an offer does not mention counts as not offered"), request);
    assertFalse(request.contains("Summit"), request);
  }

  @Test
  void several_providers_get_a_letter_each_with_the_numbers_of_one_order() throws IOException {
    letters("tri-valley-providers", "larch-and-nightwatch");
    Changes plan = changes("tri-valley-providers", "larch-and-nightwatch");
    List<String> all = new ArrayList<>();
    for (String member : List.of("larch", "nightwatch")) {
      Path rider = folder.resolve("rider-" + member + ".docx");
      boolean writes =
          plan.steps().stream()
              .flatMap(s -> s.write().stream())
              .anyMatch(i -> i.fix().member().equals(member));
      assertEquals(writes, Files.exists(rider), "a rider for whoever has something to write");
      if (writes) {
        all.addAll(numbers(WordText.of(rider, "Clause")));
      }
    }
    assertEquals(numbers(plan).stream().sorted().toList(), all.stream().sorted().toList());
    assertFalse(
        WordText.of(folder.resolve("questions-larch.docx")).contains("Nightwatch"),
        "no word on another provider");
  }

  @Test
  void every_record_has_one_holder_and_a_period() throws IOException {
    letters("cedar-ridge-dental", "ridgeline");
    List<String> all = new ArrayList<>();
    for (String file : List.of("evidence-ridgeline.docx", "evidence-own.docx")) {
      all.addAll(WordText.firstCells(folder.resolve(file)));
    }
    List<String> records = all.stream().filter(c -> c.startsWith("ER-")).sorted().toList();
    assertEquals(records.stream().distinct().toList(), records, "asked of one side only");
    assertTrue(records.size() > 40, records.toString());
    String text = WordText.of(folder.resolve("evidence-own.docx"));
    assertTrue(text.contains("6 years (45 CFR 164.316(b)(2)(i))"), text);
    assertFalse(text.contains("32 CFR"), "no rule of a regime that is not looked at");
  }

  @Test
  void ids_of_duties_stay_when_the_day_is_another() throws IOException {
    letters("cedar-ridge-dental", "ridgeline");
    List<String> first = uids(folder.resolve("duties-own.ics"));
    CommandLineRun later =
        CommandLineRun.of(
            "letters",
            "examples/cedar-ridge-dental",
            "--under",
            "ridgeline",
            "--date",
            "2026-12-15",
            "--out",
            folder.resolve("later").toString());
    assertEquals(0, later.code(), later.err());
    assertEquals(first, uids(folder.resolve("later/duties-own.ics")));
    assertEquals(first.stream().distinct().toList(), first);
  }

  @Test
  void no_internal_id_reaches_a_reader() throws IOException {
    letters("tri-valley-machining", "lakeside");
    TreeSet<String> ids = new TreeSet<>();
    var vocabulary = LIBRARY.workspace().vocabulary();
    ids.addAll(vocabulary.capabilities().keySet());
    ids.addAll(vocabulary.evidence().keySet());
    ids.addAll(vocabulary.functions().keySet());
    vocabulary.traits().all().forEach(t -> ids.add(t.id()));
    ids.removeIf(id -> !id.contains("-"));
    ids.removeIf(id -> id.equals("multi-factor-authentication"));
    for (String file : written()) {
      String text =
          file.endsWith(".docx")
              ? WordText.of(folder.resolve(file))
              : Files.readString(folder.resolve(file)).replace("\r\n ", "");
      for (String id : ids) {
        assertFalse(text.contains(id), file + " says " + id);
      }
      assertFalse(text.contains("{"), file + " holds a value that was not filled in");
    }
  }

  @Test
  void an_edited_letter_is_kept_beside_the_new_one() throws IOException {
    letters("cedar-ridge-dental", "ridgeline");
    Path rider = folder.resolve("rider-ridgeline.docx");
    byte[] edited = "what counsel wrote".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(rider, edited);
    CommandLineRun again = letters("cedar-ridge-dental", "ridgeline");
    assertTrue(again.out().contains("rider-ridgeline.2026-11-24.docx"), again.out());
    assertEquals(
        "what counsel wrote", Files.readString(folder.resolve("rider-ridgeline.2026-11-24.docx")));
    assertTrue(WordText.of(rider).contains("Draft for counsel"));
  }

  @Test
  void an_offer_that_is_not_there_is_named_and_nothing_is_written() {
    CommandLineRun run =
        CommandLineRun.of(
            "letters",
            "examples/cedar-ridge-dental",
            "--under",
            "ridgelin",
            "--out",
            folder.resolve("none").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("did you mean `ridgeline`?"), run.err());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void libreoffice_opens_every_letter_and_the_questions_fit_two_pages() throws Exception {
    assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
    letters("harbor-consumer-credit", "summit");
    List<String> command =
        new ArrayList<>(
            List.of(
                OFFICE.toString(),
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("pdf").toString()));
    List<String> letters = written().stream().filter(f -> f.endsWith(".docx")).toList();
    letters.forEach(f -> command.add(folder.resolve(f).toString()));
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(office.waitFor(180, TimeUnit.SECONDS), "LibreOffice did not finish");
    for (String letter : letters) {
      Path pdf = folder.resolve("pdf").resolve(letter.replace(".docx", ".pdf"));
      assertTrue(Files.exists(pdf), letter + " was not opened");
      try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
        int most = letter.startsWith("questions") ? 2 : 8;
        int pages = reader.getNumberOfPages();
        assertTrue(pages >= 1 && pages <= most, letter + " has " + pages + " pages");
      }
    }
  }

  private CommandLineRun letters(String example, String arrangement) {
    CommandLineRun run =
        CommandLineRun.of(
            "letters",
            "examples/" + example,
            "--under",
            arrangement,
            "--date",
            DAY,
            "--out",
            folder.toString());
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> String.valueOf(f.getFileName()))
          .filter(f -> f.endsWith(".docx") || f.endsWith(".ics"))
          .sorted()
          .toList();
    }
  }

  private static Changes changes(String example, String offer) {
    Request request =
        new Request(
            Optional.of(Path.of("examples", example)),
            Optional.empty(),
            Optional.empty(),
            LocalDate.parse(DAY));
    return new ChangesFinder(LIBRARY).find(request, offer, Changes.Wanted.NOTHING);
  }

  /** Counted through all steps, as on the page and the sheet of changes. */
  private static List<String> numbers(Changes plan) {
    int all = plan.steps().stream().mapToInt(s -> s.write().size()).sum();
    return IntStream.rangeClosed(1, all).mapToObj(String::valueOf).toList();
  }

  private static List<String> numbers(List<String> clauses) {
    return clauses.stream()
        .map(NUMBER::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .toList();
  }

  private static List<String> uids(Path calendar) throws IOException {
    return Files.readAllLines(calendar).stream().filter(l -> l.startsWith("UID:")).toList();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Path place = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(place);
        } else {
          Files.copy(each, place);
        }
      }
    }
  }
}
