// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.capability.Retention;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.Judge;
import org.plumbline.papers.ChangeAnswer;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.report.calendar.CalendarWriter;
import org.plumbline.report.calendar.Duties;
import org.plumbline.report.calendar.DutyCalendar;
import org.plumbline.report.letter.BoardReport;
import org.plumbline.report.letter.EvidenceLetter;
import org.plumbline.report.letter.FollowUpLetter;
import org.plumbline.report.letter.KeptRecord;
import org.plumbline.report.letter.Letter;
import org.plumbline.report.letter.OfferRequest;
import org.plumbline.report.letter.Proposal;
import org.plumbline.report.letter.QuestionsLetter;
import org.plumbline.report.letter.Rider;
import org.plumbline.report.letter.Stationery;
import org.plumbline.report.letter.TheirWords;
import org.plumbline.report.word.WordWriter;
import org.plumbline.wording.Inks;
import org.plumbline.wording.Words;

/** Finds what to send and sign about one arrangement, and writes it. */
public final class LetterFinder {
  private final Library library;
  private final Words words;
  private final Tracked tracked;

  public LetterFinder(Library library, Words words) {
    this(library, words, Tracked.NOTHING);
  }

  /** With what people wrote beside the acts that stay with the organization. */
  public LetterFinder(Library library, Words words, Tracked tracked) {
    this.library = library;
    this.words = words;
    this.tracked = tracked;
  }

  /**
   * The letters about one arrangement: of an offer all of them, of a kind of support what does not
   * need a provider.
   *
   * @throws UnknownWordException when the arrangement or a framework is not known
   * @throws org.plumbline.problem.BadInputException when the folder or the data have mistakes
   */
  public Letters find(Request request, String arrangement) {
    Changes changes = new ChangesFinder(library).find(request, arrangement, Changes.Wanted.NOTHING);
    Assessment assessment = changes.evaluation().assessment();
    Engagement engagement = changes.engagement();
    Stationery paper = Stationery.of(assessment, request.date(), words);
    List<Proposal> proposals = engagement.offer() ? proposals(changes) : List.of();
    Judge judge =
        library
            .assessor(changes.evaluation().frameworks())
            .judge(assessment.organisation(), engagement);
    Retention retention = library.retention();
    List<KeptRecord> records = KeptRecord.of(assessment, engagement, judge, retention);
    List<Letter> letters = new ArrayList<>();
    List<ChangeAnswer> answers =
        request.folder().map(f -> OnRecord.read(f, engagement.id()).answers()).orElse(List.of());
    for (Proposal each : proposals) {
      if (!each.empty()) {
        TheirWords theirs = new TheirWords(each.papers(), library.workspace().vocabulary());
        letters.add(QuestionsLetter.of(paper, each, theirs));
        letters.add(Rider.of(paper, each, assessment.laws()));
        FollowUpLetter.of(paper, each, answers).ifPresent(letters::add);
      }
    }
    OpenRequest wanted = new OpenRequest(library, changes);
    letters.add(OfferRequest.of(paper, wanted.kind(), wanted.proposal()));
    if (engagement.offer()) {
      evidence(paper, engagement, records, letters);
    }
    boolean signed =
        engagement.offer() && engagement.members().stream().allMatch(LetterFinder::signed);
    BoardReport.of(paper, new BoardReport.Basis(assessment, engagement, signed, proposals, records))
        .ifPresent(letters::add);
    List<DutyCalendar> calendars =
        Duties.of(
            assessment,
            engagement,
            MonitoringCadence.of(library.workspace().monitoring(), assessment),
            retention,
            words,
            request.date(),
            tracked.own());
    return new Letters(
        changes,
        letters,
        calendars,
        new Letters.Request(wanted.kind(), wanted.proposal().items().size(), wanted.left()));
  }

  /** Writes every letter and calendar into a folder, all or none; their paths. */
  public List<Path> write(Letters letters, Path out, WriteGuard guard) {
    try (WholeFiles files = new WholeFiles(out, guard)) {
      for (Map.Entry<String, Content> each :
          contents(letters, library.palette().inks()).entrySet()) {
        Path file = files.beside(each.getKey());
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
          each.getValue().writeTo(to);
        }
      }
      return files.moveIntoPlace();
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    }
  }

  /** The names of the files of letters and calendars, in order. */
  public List<String> names(Letters letters) {
    return List.copyOf(contents(letters, library.palette().inks()).keySet());
  }

  /** The bytes of the file of this name; empty where there is none. */
  public Optional<byte[]> file(Letters letters, String name) {
    return Optional.ofNullable(contents(letters, library.palette().inks()).get(name))
        .map(LetterFinder::bytes);
  }

  private static byte[] bytes(Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What fills a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The files of letters and calendars by name, in order; no two names differ in case alone. */
  static Map<String, Content> contents(Letters letters, Inks inks) {
    Map<String, Content> out = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Letter letter : letters.letters()) {
      out.put(name(letter.file(), ".docx", taken), to -> WordWriter.write(letter, inks, to));
    }
    for (DutyCalendar calendar : letters.calendars()) {
      out.put(name(calendar.file(), ".ics", taken), to -> CalendarWriter.write(calendar, to));
    }
    return out;
  }

  private static String name(String file, String ending, Set<String> taken) {
    String stem = file.replaceAll("[^A-Za-z0-9._-]", "-");
    String name = stem;
    for (int i = 2; !taken.add((name + ending).toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i;
    }
    return name + ending;
  }

  static boolean signed(Papers papers) {
    return new PaperStanding(papers.documents()).anySigned();
  }

  /** What each member would have to write, with the numbers of the whole closing order. */
  private List<Proposal> proposals(Changes changes) {
    List<Proposal> out = new ArrayList<>();
    for (Papers papers : changes.engagement().members()) {
      out.add(
          ProposalSteps.of(
              changes.steps(), changes.open().size(), papers, library, signed(papers)));
    }
    return out;
  }

  private void evidence(
      Stationery paper, Engagement engagement, List<KeptRecord> records, List<Letter> letters) {
    for (Papers papers : engagement.members()) {
      List<KeptRecord> theirs =
          records.stream()
              .filter(r -> r.kept().member().filter(papers.id()::equals).isPresent())
              .toList();
      if (!theirs.isEmpty()) {
        letters.add(
            EvidenceLetter.toProvider(
                paper, papers.id(), papers.provider(), signed(papers), theirs));
      }
    }
    Map<String, List<KeptRecord>> byCarer = new TreeMap<>();
    for (KeptRecord record : records) {
      record.request().carers().stream()
          .filter(c -> engagement.members().stream().noneMatch(m -> m.provider().equals(c)))
          .forEach(c -> byCarer.computeIfAbsent(c, k -> new ArrayList<>()).add(record));
    }
    byCarer.forEach(
        (who, theirs) ->
            letters.add(
                EvidenceLetter.toCarer(
                    paper,
                    byCarer.size() == 1 ? "evidence-other" : "evidence-" + who,
                    who,
                    theirs)));
    letters.add(
        EvidenceLetter.toOwn(
            paper,
            held(records, Evidence.Holder.ORGANISATION),
            held(records, Evidence.Holder.NOBODY)));
  }

  private static List<KeptRecord> held(List<KeptRecord> records, Evidence.Holder holder) {
    return records.stream().filter(r -> r.kept().holder() == holder).toList();
  }
}
