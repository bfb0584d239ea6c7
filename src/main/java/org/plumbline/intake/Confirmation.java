// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What waits in a folder for a person, and the answers. Each answer is written at once, so that one
 * may stop at any time; nothing else of a file changes.
 */
public final class Confirmation {
  private static final Set<String> VALUES =
      Set.of("level", "every", "within", "kept", "hours_a_week");

  /** Ids of systems stand in quotes where a person named them; kinds that were read do not. */
  private static final String NAMED = "covers: [\"";

  private final List<Path> offers;

  /**
   * An entry that waits.
   *
   * @param section of the offer
   * @param trait under which a term stands; empty elsewhere
   * @param words quotation
   * @param at place in the paper
   * @param fields how the entry writes it, each as key and value
   */
  public record Pending(
      Path file, String section, String trait, String words, String at, List<String> fields) {
    public Pending {
      fields = List.copyOf(fields);
    }

    /** True where the words may speak of something else. */
    public boolean doubtful() {
      return fields.contains(OfferText.DOUBTFUL);
    }
  }

  /**
   * An offer that does not say yet what it looks after.
   *
   * @param provider as the paper names it
   * @param leftOut quotations of what the papers leave out
   */
  public record Unscoped(Path file, String provider, List<String> leftOut) {
    public Unscoped {
      leftOut = List.copyOf(leftOut);
    }
  }

  /** A confirmation of these offer files. */
  public Confirmation(List<Path> offers) {
    this.offers = List.copyOf(offers);
  }

  /** Everything that waits, file by file in their order. */
  public List<Pending> pending() {
    List<Pending> out = new ArrayList<>();
    for (Path file : offers) {
      EntryBlocks.in(OfferLines.of(file)).stream()
          .filter(e -> e.confirmed().equals("no"))
          .map(e -> pending(file, e))
          .forEach(out::add);
    }
    return out;
  }

  /**
   * An entry with what a person said of it.
   *
   * @param confirmed {@code no} while it waits, then {@code yes} or {@code dropped}
   */
  public record Statement(Pending entry, String confirmed) {}

  /** Every entry that was read from papers, file by file in their order. */
  public List<Statement> statements() {
    List<Statement> out = new ArrayList<>();
    for (Path file : offers) {
      EntryBlocks.in(OfferLines.of(file))
          .forEach(e -> out.add(new Statement(pending(file, e), e.confirmed())));
    }
    return out;
  }

  private static Pending pending(Path file, EntryBlocks.Located entry) {
    String at =
        entry.fields().stream().filter(f -> f.startsWith("at: ")).findFirst().orElse("at: ");
    List<String> read =
        entry.fields().stream()
            .filter(
                f ->
                    !f.startsWith("at: ")
                        && !f.startsWith("document: ")
                        && !f.startsWith("clause: "))
            .toList();
    return new Pending(
        file,
        entry.section(),
        entry.trait(),
        entry.words(),
        at.substring(4).replaceAll("^\"|\"$", ""),
        read);
  }

  /** Offers that were read from papers and do not say which systems they look after. */
  public List<Unscoped> unscoped() {
    List<Unscoped> out = new ArrayList<>();
    for (Path file : offers) {
      List<String> lines = OfferLines.of(file);
      boolean read = lines.stream().anyMatch(l -> l.startsWith(OfferText.READ_FROM));
      if (read && lines.stream().noneMatch(l -> l.startsWith("covers:"))) {
        String provider = provider(lines);
        List<String> leftOut =
            lines.stream()
                .filter(l -> l.startsWith(OfferText.LEFT_OUT))
                .map(l -> l.substring(OfferText.LEFT_OUT.length()))
                .toList();
        out.add(new Unscoped(file, provider, leftOut));
      }
    }
    return out;
  }

  /** The provider of the first offer, as its papers name it; empty where there is none. */
  public String provider() {
    return offers.stream().findFirst().map(file -> provider(OfferLines.of(file))).orElse("");
  }

  private static String provider(List<String> lines) {
    return lines.stream()
        .filter(l -> l.startsWith("provider: "))
        .map(l -> l.substring(10).replaceAll("^\"|\"$", ""))
        .findFirst()
        .orElse("");
  }

  /**
   * Says what an offer looks after and what it leaves out.
   *
   * @param covers ids of systems
   * @param excludes ids of systems on which nothing of the offer counts
   */
  public void scope(Unscoped offer, List<String> covers, List<String> excludes) {
    List<String> lines = new ArrayList<>(OfferLines.of(offer.file()));
    int at = 0;
    while (at < lines.size() && !lines.get(at).startsWith("documents:")) {
      at++;
    }
    if (!excludes.isEmpty()) {
      lines.add(at, "excludes: {systems: [" + listed(excludes) + "]}");
    }
    lines.add(at, "covers: [" + listed(covers) + "]");
    OfferLines.write(offer.file(), lines);
  }

  private static String listed(List<String> ids) {
    return ids.stream().map(OfferText::quoted).collect(Collectors.joining(", "));
  }

  /**
   * The words say so: the entry counts from now on.
   *
   * @param covers ids of systems; that a person found the words to speak of; empty to leave them as
   *     read
   */
  public void right(Pending pending, List<String> covers) {
    change(
        pending, "yes", covers.isEmpty() ? List.of() : List.of("covers: [" + listed(covers) + "]"));
  }

  /** Whether the trait counts only for systems that its words name, and they name none. */
  public static boolean wantsSystems(Pending pending) {
    return pending.section().equals("terms")
        && Entries.SCOPED.contains(pending.trait())
        && pending.fields().stream().noneMatch(f -> f.startsWith("covers:"))
        && pending.fields().stream().noneMatch(f -> f.startsWith("taken:"));
  }

  /** The words do not say so: the entry stays, and never counts. */
  public void doesNotFit(Pending pending) {
    change(pending, "dropped", List.of());
  }

  /**
   * The words say something else: another level of the trait counts.
   *
   * @param level name of the level
   * @param covers ids of systems, as for {@link #right}
   */
  public void somethingElse(Pending pending, String level, List<String> covers) {
    List<String> said = new ArrayList<>(List.of("level: " + level));
    if (!covers.isEmpty()) {
      said.add("covers: [" + listed(covers) + "]");
    }
    change(pending, "yes", said);
  }

  /**
   * The words say something else that is no level: these fields take the place of those of the same
   * name, such as {@code each} of a price.
   *
   * @param instead names of the fields that go
   */
  public void saysInstead(Pending pending, List<String> instead, Map<String, String> fields) {
    change(
        pending,
        "yes",
        instead,
        fields.entrySet().stream().map(f -> f.getKey() + ": " + f.getValue()).toList());
  }

  /** The act is refused, but for these systems only; their ids. */
  public void refusedFor(Pending pending, List<String> systems) {
    change(pending, "yes", List.of("systems"), List.of("systems: [" + listed(systems) + "]"));
  }

  /** An offer file as it is now, to come back to. */
  public record Before(Path file, List<String> lines) {
    public Before {
      lines = List.copyOf(lines);
    }
  }

  /** How a file of an offer is before the next answer. */
  public static Before before(Path file) {
    return new Before(file, OfferLines.of(file));
  }

  /** Takes back everything that was answered since. */
  public static void back(Before before) {
    OfferLines.write(before.file(), before.lines());
  }

  /** Pages of papers that hold no text, each as the offer says it: the paper and the pages. */
  public List<EmptyPages> emptyPages() {
    List<EmptyPages> out = new ArrayList<>();
    for (Path file : offers) {
      String title = "";
      for (String line : OfferLines.of(file)) {
        if (line.strip().startsWith("title: ")) {
          title = line.strip().substring(7).replaceAll("^\"|\"$", "");
        } else if (line.startsWith(OfferText.NO_TEXT)) {
          String pages = line.substring(OfferText.NO_TEXT.length()).replaceFirst(":.*$", "");
          out.add(new EmptyPages(title, pages));
        }
      }
    }
    return out;
  }

  /** A paper with pages that nobody could read, such as {@code 3, 5}. */
  public record EmptyPages(String paper, String pages) {}

  /**
   * Nobody has said it yet: an entry that was answered waits again. Systems that a person named for
   * it go, so that they are asked for again; kinds of systems that were read stay.
   */
  public void open(Pending answered) {
    change(answered, "no", List.of());
  }

  private static void change(Pending pending, String confirmed, List<String> said) {
    boolean level = said.stream().anyMatch(line -> line.startsWith("level: "));
    change(pending, confirmed, level ? List.copyOf(VALUES) : List.of(), said);
  }

  private static void change(
      Pending pending, String confirmed, List<String> instead, List<String> said) {
    List<String> lines = new ArrayList<>(OfferLines.of(pending.file()));
    for (EntryBlocks.Located entry : EntryBlocks.in(lines)) {
      boolean waits = entry.confirmed().equals("no") != confirmed.equals("no");
      if (waits && pending(pending.file(), entry).equals(pending)) {
        rewrite(lines, entry, confirmed, instead, said);
        OfferLines.write(pending.file(), lines);
        return;
      }
    }
  }

  private static void rewrite(
      List<String> lines,
      EntryBlocks.Located entry,
      String confirmed,
      List<String> instead,
      List<String> said) {
    String first = lines.get(entry.from());
    String indent = first.substring(0, first.indexOf('-'));
    List<String> block = new ArrayList<>();
    block.add(indent + "- confirmed: " + confirmed);
    said.forEach(line -> block.add(indent + "  " + line));
    boolean again = confirmed.equals("no") && Entries.SCOPED.contains(entry.trait());
    for (String line : lines.subList(entry.from() + 1, entry.to())) {
      boolean named = again && line.strip().startsWith(NAMED);
      if (!named && !instead.contains(line.strip().replaceFirst("(?s):.*$", ""))) {
        block.add(line);
      }
    }
    lines.subList(entry.from(), entry.to()).clear();
    lines.addAll(entry.from(), block);
  }
}
