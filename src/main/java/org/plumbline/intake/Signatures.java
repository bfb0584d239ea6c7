// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which papers of a folder both sides have signed, as a person says it: by whom and on what day.
 * Papers count as unsigned until then. Only offers that were read from papers, and matrices that
 * were read, are asked about; nothing else of a file changes.
 */
public final class Signatures {
  private static final Pattern BLOCK = Pattern.compile("^( *)- id: *\"?([^\",}]+?)\"? *$");
  private static final Pattern INLINE =
      Pattern.compile("^ *- \\{id: *\"?([^\",}]+?)\"?, title: \"(.*?)\", .*\\}( *#.*)?$");
  private static final Pattern TITLE = Pattern.compile("^ *title: *\"?(.*?)\"? *$");
  private static final Pattern NO = Pattern.compile("^ *signed: *no *$");
  private static final Pattern SIGNATURE = Pattern.compile("^ *signed(_by|_on)?: *\"?(.*?)\"? *$");
  private static final Pattern INLINE_SIGNATURE =
      Pattern.compile(", signed: yes, signed_by: \"(.*?)\", signed_on: (\\d{4}-\\d\\d-\\d\\d)");

  private final List<Path> offers;

  /**
   * A paper of which nobody has said whether it is signed, or which was not when it was asked.
   *
   * @param file the offer it belongs to
   * @param id short name of the paper in the offer
   * @param title as the offer names it
   * @param asked whether somebody has said that it is not signed
   */
  public record Paper(Path file, String id, String title, boolean asked) {}

  /**
   * A signature of both sides.
   *
   * @param by who signed, for both sides
   * @param on the day of the later one
   */
  public record Signed(String by, LocalDate on) {}

  /** A paper that both sides have signed, by what a person said. */
  public record Done(Paper paper, Signed signed) {}

  /** The papers of these offer files. */
  public Signatures(List<Path> offers) {
    this.offers = List.copyOf(offers);
  }

  /** Papers that are not signed by what the files say, in their order. */
  public List<Paper> unsigned() {
    List<Paper> out = new ArrayList<>();
    for (Path file : offers) {
      List<String> lines = OfferLines.of(file);
      boolean read = lines.stream().anyMatch(l -> l.startsWith(OfferText.READ_FROM));
      int at = start(lines);
      while (at < lines.size() && !(at > start(lines) && top(lines.get(at)))) {
        Matcher inline = INLINE.matcher(lines.get(at));
        Matcher block = BLOCK.matcher(lines.get(at));
        if (inline.matches() && matrix(lines.get(at)) && !lines.get(at).contains("signed: yes")) {
          boolean asked = lines.get(at).contains("signed: no");
          out.add(new Paper(file, inline.group(1), inline.group(2), asked));
        } else if (read && block.matches()) {
          unsigned(file, lines, at, block.group(2)).stream().forEach(out::add);
        }
        at++;
      }
    }
    return out;
  }

  private static List<Paper> unsigned(Path file, List<String> lines, int at, String id) {
    String title = id;
    boolean asked = false;
    for (String line : lines.subList(at + 1, end(lines, at))) {
      Matcher titled = TITLE.matcher(line);
      title = titled.matches() ? titled.group(1) : title;
      asked |= NO.matcher(line).matches();
      if (line.strip().equals("signed: yes") || line.strip().equals("read: no")) {
        return List.of();
      }
    }
    return List.of(new Paper(file, id, title, asked));
  }

  /** Papers of which a person has said that both sides have signed them, in their order. */
  public List<Done> signed() {
    List<Done> out = new ArrayList<>();
    for (Path file : offers) {
      List<String> lines = OfferLines.of(file);
      int at = start(lines);
      while (at < lines.size() && !(at > start(lines) && top(lines.get(at)))) {
        Matcher inline = INLINE.matcher(lines.get(at));
        Matcher block = BLOCK.matcher(lines.get(at));
        if (inline.matches()) {
          Matcher signature = INLINE_SIGNATURE.matcher(lines.get(at));
          if (signature.find()) {
            Paper paper = new Paper(file, inline.group(1), inline.group(2), true);
            out.add(new Done(paper, signature(signature.group(1), signature.group(2))));
          }
        } else if (block.matches()) {
          signed(file, lines, at, block.group(2)).forEach(out::add);
        }
        at++;
      }
    }
    return out;
  }

  private static List<Done> signed(Path file, List<String> lines, int at, String id) {
    Map<String, String> said = new HashMap<>();
    String title = id;
    for (String line : lines.subList(at + 1, end(lines, at))) {
      Matcher titled = TITLE.matcher(line);
      title = titled.matches() ? titled.group(1) : title;
      Matcher signature = SIGNATURE.matcher(line);
      if (signature.matches()) {
        said.put(String.valueOf(signature.group(1)), signature.group(2));
      }
    }
    String by = said.get("_by");
    String on = said.get("_on");
    return by == null || on == null || !"yes".equals(said.get("null"))
        ? List.of()
        : List.of(new Done(new Paper(file, id, title, true), signature(by, on)));
  }

  private static Signed signature(String by, String on) {
    return new Signed(by.replace("\\\"", "\"").replace("\\\\", "\\"), LocalDate.parse(on));
  }

  /** Takes a signature back: the paper counts as not signed by both again. */
  public void takenBack(Paper paper) {
    List<String> lines = new ArrayList<>(OfferLines.of(paper.file()));
    for (int at = start(lines); at < lines.size(); at++) {
      String line = lines.get(at);
      Matcher inline = INLINE.matcher(line);
      Matcher block = BLOCK.matcher(line);
      if (inline.matches() && inline.group(1).equals(paper.id())) {
        lines.set(at, INLINE_SIGNATURE.matcher(line).replaceFirst(", signed: no"));
        break;
      }
      if (block.matches() && block.group(2).equals(paper.id())) {
        lines.subList(at + 1, end(lines, at)).removeIf(l -> SIGNATURE.matcher(l).matches());
        lines.add(end(lines, at), block.group(1) + "  signed: no");
        break;
      }
    }
    OfferLines.write(paper.file(), lines);
  }

  /** Both sides have signed the paper. */
  public void signed(Paper paper, Signed signed) {
    write(
        paper,
        List.of("yes", "signed_by: " + OfferText.quoted(signed.by()), "signed_on: " + signed.on()));
  }

  /** Somebody says that the paper is not signed; it is asked again only on request. */
  public void notSigned(Paper paper) {
    write(paper, List.of("no"));
  }

  private static void write(Paper paper, List<String> said) {
    List<String> lines = new ArrayList<>(OfferLines.of(paper.file()));
    for (int at = start(lines); at < lines.size(); at++) {
      String line = lines.get(at);
      Matcher inline = INLINE.matcher(line);
      Matcher block = BLOCK.matcher(line);
      if (inline.matches() && inline.group(1).equals(paper.id())) {
        String clean = line.replaceFirst(", signed: no", "");
        int brace = clean.lastIndexOf('}');
        String more = ", signed: " + String.join(", ", said);
        lines.set(at, clean.substring(0, brace) + more + clean.substring(brace));
        break;
      }
      if (block.matches() && block.group(2).equals(paper.id())) {
        String indent = block.group(1) + "  ";
        lines.subList(at + 1, end(lines, at)).removeIf(l -> NO.matcher(l).matches());
        List<String> more = new ArrayList<>();
        for (String each : said) {
          more.add(indent + (more.isEmpty() ? "signed: " : "") + each);
        }
        lines.addAll(end(lines, at), more);
        break;
      }
    }
    OfferLines.write(paper.file(), lines);
  }

  private static boolean matrix(String line) {
    return line.contains("kind: matrix") && line.matches(".*read: \\d{4}-.*");
  }

  private static boolean top(String line) {
    return line.matches("^[a-z_]+:.*");
  }

  private static int start(List<String> lines) {
    int at = 0;
    while (at < lines.size() && !lines.get(at).startsWith("documents:")) {
      at++;
    }
    return at;
  }

  /** The line after an entry that begins at a line. */
  private static int end(List<String> lines, int from) {
    int depth = lines.get(from).indexOf('-');
    int at = from + 1;
    while (at < lines.size()
        && !top(lines.get(at))
        && lines.get(at).indexOf(lines.get(at).strip()) > depth) {
      at++;
    }
    return at;
  }
}
