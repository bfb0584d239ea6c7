// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.intake.reader.Governing;

/**
 * Papers that prevail over those that were read, by what these say. A paper that nobody has read
 * becomes an entry that says so once a person has agreed; until then the sentence waits as a
 * comment of the offer.
 */
public final class PaperOrder {
  private static final String WAITS = "# prevails, waits: ";
  private static final String ANSWERED = "# prevails, answered: ";
  private static final Pattern LINE =
      Pattern.compile(
          Pattern.quote(WAITS) + "(.+?) \\| (\\S+) \\| (fixed|may change) \\| (.+?) \\| (.*)");

  private static final String NOT_SAID = "# order of these papers: not said";
  private static final Pattern DOCUMENT = Pattern.compile("^  - id: *\"?([^\",}]+?)\"? *$");
  private static final Pattern TITLE = Pattern.compile("^    title: *\"?(.+?)\"? *$");
  private static final int HIGHEST = 9;

  private final List<Path> offers;

  /**
   * Several papers of one offer of which nobody has said which one prevails.
   *
   * @param ids in the order of the file
   * @param titles of the same papers, as people know them
   */
  public record Unranked(Path file, List<String> ids, List<String> titles) {
    public Unranked {
      ids = List.copyOf(ids);
      titles = List.copyOf(titles);
    }
  }

  /**
   * A sentence that waits.
   *
   * @param file the offer
   * @param paper name of the paper that prevails
   * @param over id of the paper that says so
   * @param changes whether the provider may change the prevailing paper alone
   * @param at place of the sentence
   * @param words the sentence
   */
  public record Pending(
      Path file, String paper, String over, boolean changes, String at, String words) {}

  /** The sentences of these offer files. */
  public PaperOrder(List<Path> offers) {
    this.offers = List.copyOf(offers);
  }

  /** A line of an offer for a sentence; the same sentence, once answered, stays answered. */
  static Stream<String> lines(String document, List<Governing> governing, List<String> before) {
    return governing.stream()
        .map(
            g ->
                String.join(
                    " | ",
                    g.paper().replace("|", "/"),
                    document,
                    g.changes() ? "may change" : "fixed",
                    OfferText.place(g.passage()).replace("|", "/"),
                    g.passage().words().replaceAll("[\\p{Cntrl}|]", " ")))
        .map(said -> (before.contains(ANSWERED + said) ? ANSWERED : WAITS) + said);
  }

  /** Everything that waits, file by file. */
  public List<Pending> pending() {
    List<Pending> out = new ArrayList<>();
    for (Path file : offers) {
      for (String line : OfferLines.of(file)) {
        Matcher m = LINE.matcher(line);
        if (m.matches()) {
          boolean changes = m.group(3).equals("may change");
          out.add(new Pending(file, m.group(1), m.group(2), changes, m.group(4), m.group(5)));
        }
      }
    }
    return out;
  }

  /** The paper prevails and nobody has read it: it becomes a paper of the offer that says so. */
  public void prevails(Pending pending) {
    List<String> lines = answered(pending);
    String id = OfferText.slug(pending.paper());
    int at = lines.indexOf("documents:");
    boolean known =
        lines.stream().anyMatch(l -> l.matches(" *- (?:\\{)?id: *\"?" + id + "\"?\\b.*"));
    if (at >= 0 && !known) {
      List<String> entry = new ArrayList<>();
      entry.add("  - id: " + id);
      entry.add("    title: " + OfferText.quoted(pending.paper()));
      entry.add("    kind: agreement");
      entry.add("    read: no");
      entry.add("    prevails: yes");
      if (pending.changes()) {
        entry.add("    may_change: yes");
      }
      entry.add("    named_in: " + pending.over());
      lines.addAll(end(lines, at), entry);
    }
    OfferLines.write(pending.file(), lines);
  }

  /** The line after the list of papers. */
  private static int end(List<String> lines, int from) {
    int at = from + 1;
    while (at < lines.size() && !lines.get(at).matches("[a-z_]+:.*")) {
      at++;
    }
    return at;
  }

  /** It does not prevail, or it is among the papers that were read. */
  public void doesNot(Pending pending) {
    OfferLines.write(pending.file(), answered(pending));
  }

  /** Offers with several papers that were read and have no rank, file by file. */
  public List<Unranked> unranked() {
    List<Unranked> out = new ArrayList<>();
    for (Path file : offers) {
      List<String> lines = OfferLines.of(file);
      int at = lines.indexOf("documents:");
      boolean read = lines.stream().anyMatch(l -> l.startsWith(OfferText.READ_FROM));
      if (at < 0 || !read || lines.contains(NOT_SAID)) {
        continue;
      }
      Map<String, String> papers = new LinkedHashMap<>();
      String last = "";
      boolean ranked = false;
      for (String line : lines.subList(at, end(lines, at))) {
        Matcher id = DOCUMENT.matcher(line);
        Matcher title = TITLE.matcher(line);
        if (id.matches()) {
          last = id.group(1);
          papers.put(last, last);
        } else if (title.matches()) {
          papers.computeIfPresent(last, (paper, before) -> title.group(1));
        } else if (line.strip().equals("read: no")) {
          papers.remove(last);
        }
        ranked |= line.strip().startsWith("rank: ");
      }
      if (papers.size() > 1 && !ranked) {
        out.add(new Unranked(file, List.copyOf(papers.keySet()), List.copyOf(papers.values())));
      }
    }
    return out;
  }

  /**
   * The papers in the order in which they prevail, the highest first; those left out come after.
   */
  public void ranked(Unranked papers, List<String> order) {
    List<String> all = new ArrayList<>(order);
    papers.ids().stream().filter(id -> !order.contains(id)).forEach(all::add);
    List<String> out = new ArrayList<>();
    for (String line : OfferLines.of(papers.file())) {
      out.add(line);
      Matcher id = DOCUMENT.matcher(line);
      if (id.matches() && all.contains(id.group(1))) {
        out.add("    rank: " + Math.max(1, HIGHEST - all.indexOf(id.group(1))));
      }
    }
    OfferLines.write(papers.file(), out);
  }

  /** The papers do not say which one prevails; it is not asked again. */
  public void notSaid(Unranked papers) {
    List<String> lines = new ArrayList<>(OfferLines.of(papers.file()));
    lines.add(Math.max(0, lines.indexOf("documents:")), NOT_SAID);
    OfferLines.write(papers.file(), lines);
  }

  /** What somebody said of the order stays when the papers are read again. */
  static Stream<String> kept(List<String> before) {
    return before.stream().filter(NOT_SAID::equals);
  }

  private static List<String> answered(Pending pending) {
    List<String> lines = new ArrayList<>(OfferLines.of(pending.file()));
    lines.replaceAll(
        line -> {
          Matcher m = LINE.matcher(line);
          boolean same =
              m.matches()
                  && m.group(1).equals(pending.paper())
                  && m.group(5).equals(pending.words());
          return same ? ANSWERED + line.substring(WAITS.length()) : line;
        });
    return lines;
  }
}
