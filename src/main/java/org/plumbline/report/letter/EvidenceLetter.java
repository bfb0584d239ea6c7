// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Retention;
import org.plumbline.catalogue.Control;
import org.plumbline.judgement.Evidence;
import org.plumbline.papers.ListedSystem;

/** The request for records to one of those who keep them. */
public final class EvidenceLetter {
  private static final int YEAR = 365;

  private final Stationery paper;

  private EvidenceLetter(Stationery paper) {
    this.paper = paper;
  }

  /**
   * To a provider: what to send where its papers are signed, else what it would keep.
   *
   * @param id short name of the provider
   * @param signed whether both have signed any of its papers
   * @param records those it keeps, at least one
   */
  public static Letter toProvider(
      Stationery paper, String id, String provider, boolean signed, List<KeptRecord> records) {
    EvidenceLetter letter = new EvidenceLetter(paper);
    List<Block> blocks =
        new ArrayList<>(paper.address(provider, paper.say(LetterWord.THEIR_ADDRESS)));
    blocks.add(
        new Block.Title(
            paper.say(
                signed ? LetterWord.EVIDENCE_SUBJECT : LetterWord.EVIDENCE_SUBJECT_UNSIGNED,
                records.size())));
    if (signed) {
      blocks.add(
          Block.Text.of(
              Block.Text.Kind.BODY,
              Span.plain(
                  paper.say(
                          LetterWord.EVIDENCE_WHY,
                          paper.rules(),
                          paper.date().minusYears(1),
                          paper.date())
                      + " "),
              Span.bold(paper.say(LetterWord.SEND_BY, paper.answerBy()))));
    } else {
      blocks.add(
          Block.Text.of(
              Block.Text.Kind.BODY,
              Span.plain(paper.say(LetterWord.EVIDENCE_WHY_UNSIGNED, paper.rules()) + " "),
              Span.bold(paper.say(LetterWord.ANSWER_BY, paper.answerBy()))));
    }
    blocks.add(letter.table(records, signed ? LetterWord.ENCLOSED_BOX : LetterWord.AGREED_BOX));
    blocks.add(
        Block.Text.of(Block.Text.Kind.CLOSING, Span.plain(paper.say(LetterWord.EVIDENCE_MISSING))));
    blocks.add(paper.signature());
    return paper.letter(
        "evidence-" + id,
        paper.say(LetterWord.EVIDENCE_TITLE, provider),
        paper.say(LetterWord.EVIDENCE_FOOT),
        blocks);
  }

  /** To somebody who alone looks after a system. */
  public static Letter toCarer(
      Stationery paper, String file, String who, List<KeptRecord> records) {
    EvidenceLetter letter = new EvidenceLetter(paper);
    List<String> systems =
        paper.organisation().systems().stream()
            .filter(s -> s.care().filter(c -> c.by().equals(who)).isPresent())
            .map(ListedSystem::id)
            .toList();
    List<Block> blocks =
        new ArrayList<>(paper.address(named(paper, who), paper.say(LetterWord.THEIR_ADDRESS)));
    blocks.add(new Block.Title(paper.say(LetterWord.EVIDENCE_SUBJECT, records.size())));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.BODY,
            Span.plain(
                paper.say(
                        LetterWord.EVIDENCE_WHY_CARER,
                        paper.rules(),
                        systems,
                        paper.date().minusYears(1),
                        paper.date())
                    + " "),
            Span.bold(paper.say(LetterWord.SEND_BY, paper.answerBy()))));
    blocks.add(letter.table(records, LetterWord.ENCLOSED_BOX));
    blocks.add(
        Block.Text.of(Block.Text.Kind.CLOSING, Span.plain(paper.say(LetterWord.EVIDENCE_MISSING))));
    blocks.add(paper.signature());
    return paper.letter(
        file,
        paper.say(LetterWord.EVIDENCE_TITLE_CARER, systems),
        paper.say(LetterWord.EVIDENCE_FOOT),
        blocks);
  }

  /** The name of a firm; of one that is only described, room for it. */
  private static String named(Stationery paper, String who) {
    return Character.isUpperCase(who.charAt(0)) ? who : paper.say(LetterWord.NOT_NAMED, who);
  }

  /** The organization's own list, with the records nobody is named for. */
  public static Letter toOwn(Stationery paper, List<KeptRecord> own, List<KeptRecord> nobody) {
    EvidenceLetter letter = new EvidenceLetter(paper);
    String name = paper.organisation().name();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(paper.say(LetterWord.OWN_RECORDS_SUBJECT, own.size())));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.BODY,
            Span.plain(
                paper.say(LetterWord.OWN_RECORDS_WHY, paper.date().minusYears(1), paper.date())
                    + " "),
            Span.bold(paper.say(LetterWord.READY_BY, paper.answerBy()))));
    if (!own.isEmpty()) {
      blocks.add(letter.table(own, LetterWord.READY_BOX));
    }
    if (!nobody.isEmpty()) {
      blocks.add(new Block.Heading(1, paper.say(LetterWord.NOBODY_KEEPS, nobody.size())));
      blocks.add(Block.Text.body(paper.say(LetterWord.NOBODY_KEEPS_SAYS)));
      blocks.add(letter.table(nobody, LetterWord.WHO_BOX));
    }
    return paper.letter(
        "evidence-own",
        paper.say(LetterWord.OWN_RECORDS_TITLE, name),
        paper.say(LetterWord.OWN_RECORDS_FOOT),
        blocks);
  }

  private Block table(List<KeptRecord> records, LetterWord box) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (KeptRecord record : records) {
      EvidenceKind kind = record.request().kind();
      List<List<Span>> what = new ArrayList<>();
      what.add(List.of(Span.bold(kind.title())));
      what.add(List.of(Span.plain(kind.is())));
      LetterWord how =
          record.kept().basis() == Evidence.Basis.USUAL ? LetterWord.USUALLY_KEPT : null;
      if (how != null) {
        what.add(List.of(Span.quiet(paper.say(how))));
      }
      rows.add(
          List.of(
              Block.Cell.plain(record.request().number()),
              new Block.Cell(what),
              Block.Cell.plain(rules(record)),
              Block.Cell.plain(keep(record)),
              new Block.Cell(paper.say(box).lines().map(l -> List.of(Span.plain(l))).toList())));
    }
    return new Block.Grid(
        paper.say(LetterWord.EVIDENCE_TABLE),
        List.of(
            new Block.Column(paper.say(LetterWord.HEAD_RECORD_NUMBER), 10),
            new Block.Column(paper.say(LetterWord.HEAD_RECORD), 33),
            new Block.Column(paper.say(LetterWord.HEAD_RULE), 23),
            new Block.Column(paper.say(LetterWord.HEAD_KEEP), 20),
            new Block.Column(
                paper.say(
                    box == LetterWord.AGREED_BOX ? LetterWord.HEAD_AGREED : LetterWord.HEAD_STATE),
                14)),
        rows);
  }

  /** The first three rules that ask for it, and how many more. */
  private String rules(KeptRecord record) {
    List<String> ids = record.controls().stream().map(Control::id).distinct().toList();
    int shown = Math.min(3, ids.size());
    String first = String.join(", ", ids.subList(0, shown));
    return ids.size() == shown ? first : paper.say(LetterWord.AND_MORE, first, ids.size() - shown);
  }

  private String keep(KeptRecord record) {
    return record.period().map(this::keep).orElse("");
  }

  private String keep(Retention.Period period) {
    String length =
        period.days() % YEAR == 0
            ? paper.say(LetterWord.YEARS, period.days() / YEAR)
            : paper.say(LetterWord.DAYS, period.days());
    return period.basis() == Retention.Basis.LAW
        ? paper.say(LetterWord.KEEP_BY, length, period.citation())
        : paper.say(LetterWord.KEEP_BY_PRACTICE, length);
  }
}
