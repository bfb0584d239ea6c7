// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.papers.Document;
import org.plumbline.papers.Papers;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.WrittenDay;
import org.plumbline.wording.Words;

/**
 * Whose letters they are, in whose words.
 *
 * @param organisation who writes
 * @param date day of the letters
 * @param rules titles of the rules that bind it
 * @param words what is said, and how
 */
public record Stationery(
    Organisation organisation, LocalDate date, List<String> rules, Words words) {
  public Stationery {
    rules = List.copyOf(rules);
  }

  /** The paper of an organization that was assessed, on a day. */
  public static Stationery of(Assessment assessment, LocalDate date, Words words) {
    List<String> rules =
        assessment.frameworks().stream().filter(f -> !f.proposed()).map(Framework::title).toList();
    return new Stationery(assessment.organisation(), date, rules, words);
  }

  /** Days to answer a letter. */
  static final int DAYS = 14;

  private static final String PAGE = "\u0001";

  String say(Key key, Object... values) {
    return words.say(key, values);
  }

  /** The day by which an answer is asked for. */
  LocalDate answerBy() {
    return date.plusDays(DAYS);
  }

  /** A letter on this paper. */
  Letter letter(String file, String title, String foot, List<Block> blocks) {
    String[] page = say(LetterWord.PAGE, PAGE, PAGE).split(PAGE, -1);
    return new Letter(
        file,
        title,
        organisation.name(),
        date,
        words.locale().toLanguageTag(),
        organisation.name(),
        foot,
        new Letter.PageWords(page[0], page.length > 1 ? page[1] : ""),
        false,
        blocks);
  }

  /** Who signs for the organization: a role if one is named. */
  String signer() {
    Optional<String> who =
        organisation
            .official(OfficialRole.OWNER)
            .or(() -> organisation.official(OfficialRole.OVERSEER))
            .or(() -> organisation.official(OfficialRole.AFFIRMING_OFFICIAL));
    return who.map(w -> say(LetterWord.SIGNER, upper(w), organisation.name()))
        .orElseGet(organisation::name);
  }

  /** The papers that were read, with their dates: those that both can sign, else all. */
  String read(Papers papers) {
    List<String> all = titles(papers);
    return all.isEmpty() ? say(LetterWord.YOUR_PAPERS) : String.join(", ", all);
  }

  /** The first of them, and how many more there are. */
  String firstRead(Papers papers) {
    List<String> all = titles(papers);
    return all.size() < 2 ? read(papers) : say(LetterWord.FIRST_PAPER, all.get(0), all.size() - 1);
  }

  private List<String> titles(Papers papers) {
    List<Document> read = papers.documents().stream().filter(Document::read).toList();
    List<Document> signable = read.stream().filter(d -> d.kind().signable()).toList();
    return (signable.isEmpty() ? read : signable).stream().map(this::named).distinct().toList();
  }

  String named(Document document) {
    return document.date().isBlank()
        ? say(LetterWord.PAPER, document.title())
        : say(LetterWord.PAPER_DATED, document.title(), WrittenDay.said(document.date()));
  }

  static String upper(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** Sender, addressee, day. */
  List<Block> address(String addressee, String contact) {
    return List.of(
        Block.Text.of(Block.Text.Kind.ADDRESS, Span.bold(organisation.name())),
        Block.Text.of(Block.Text.Kind.ADDRESS, Span.plain(say(LetterWord.OWN_ADDRESS))),
        Block.Text.of(Block.Text.Kind.ADDRESS, Span.plain("")),
        Block.Text.of(Block.Text.Kind.ADDRESS, Span.bold(addressee)),
        Block.Text.of(Block.Text.Kind.ADDRESS, Span.plain(contact)),
        Block.Text.of(Block.Text.Kind.BODY, Span.plain(say(LetterWord.DAY, date))));
  }

  Block signature() {
    return new Block.Signatures(List.of(signer()), List.of());
  }
}
