// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who acts by the words of one cell.
 *
 * @param acts who
 * @param other whom the cell names, where it is somebody else
 */
record PartyCell(Acts acts, String other) {
  private static final Pattern FROM =
      Pattern.compile("(?:(?:fully )?inherited|inherits?|inheritance|provided)(?: from| by) (.+)");

  /** A letter for inherited and from whom: I-Azure. */
  private static final Pattern INHERITED = Pattern.compile("i(?:nh)?\\.?[ :/-]+(.+)");

  /** From whom, after a dash: Inherited - CSP. */
  private static final Pattern INHERITED_DASH =
      Pattern.compile("(?:fully )?(?:inherited|inherits?|inheritance) ?[-:,/>]+ ?(.+)");

  private static final Pattern BRACKET = Pattern.compile("(.+?)\\s*\\(([^)]*)\\)\\s*");
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "([^:;,(\\[\\n\u2010-\u2015-]{1,40}?)\\s*(?:[:;,\\n]|\\.(?=\\s)|\\s[\u2010-\u2015-]+\\s).+",
          Pattern.DOTALL);

  /** Who acts stands at the start of a cell. */
  private static final int LONGEST = 300;

  /** A cell that sends to a note, with what the note says: see {@link Notes}. */
  private static final Pattern NOTED =
      Pattern.compile("(?i)see (?:foot)?note \\d{1,2}: (.*)", Pattern.DOTALL);

  private static final String WITHOUT_THE = "^(the|our|your|by|via) ";

  static Optional<PartyCell> read(String cell, TableVocabulary vocabulary, People people) {
    String start = cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST);
    Matcher noted = NOTED.matcher(start.strip());
    String text = noted.matches() ? noted.group(1) : start;
    String word = Plain.word(text.replaceAll("[\\u2610-\\u2612\\u2713\\u2714]\\s*(?=\\p{L})", ""));
    word = word.replaceFirst("^-+ ", "");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartyCell> whole = exact(word, vocabulary, people);
    whole = whole.isPresent() ? whole : exact(vocabulary.meant(word), vocabulary, people);
    if (whole.isPresent()) {
      return whole;
    }
    if (word.endsWith("?")) {
      return Optional.of(new PartyCell(Acts.UNCLEAR, ""));
    }
    Matcher bracket = BRACKET.matcher(word);
    if (bracket.matches()) {
      Optional<PartyCell> outside = exact(bracket.group(1), vocabulary, people);
      if (outside.isPresent()) {
        return Optional.of(inside(outside.get(), bracket.group(2), vocabulary, people));
      }
    }
    if (refused(word, vocabulary, people)) {
      return Optional.of(new PartyCell(Acts.CLIENT, ""));
    }
    Matcher from = FROM.matcher(word);
    if (from.matches()) {
      return Optional.of(from(from.group(1), vocabulary, people));
    }
    Matcher letter = INHERITED.matcher(word);
    if (letter.matches() && other(letter.group(1), vocabulary, people)) {
      return Optional.of(new PartyCell(Acts.OTHER, letter.group(1)));
    }
    Matcher dash = INHERITED_DASH.matcher(word);
    if (dash.matches()) {
      String name = dash.group(1).replaceAll(WITHOUT_THE + "|\\s*\\(.*\\)$", "");
      Optional<PartyCell> named = exact(name, vocabulary, people);
      if (named.filter(n -> n.acts() == Acts.OTHER).isPresent()) {
        return named;
      }
    }
    Optional<Acts> each =
        CellShares.of(
            text.strip(),
            vocabulary.acting(),
            name -> exact(Plain.word(name), vocabulary, people).map(PartyCell::acts));
    if (each.isPresent()) {
      return each.map(a -> new PartyCell(a, ""));
    }
    Matcher qualified = QUALIFIED.matcher(text.strip());
    return qualified.matches()
        ? exact(Plain.word(qualified.group(1)), vocabulary, people)
            .map(c -> beside(c, text.strip(), qualified.end(1), vocabulary, people))
        : Optional.empty();
  }

  /** Not met by Exostar: then by the client. */
  private static boolean refused(String word, TableVocabulary vocabulary, People people) {
    return vocabulary.denies().stream()
        .filter(d -> word.startsWith(d + " by "))
        .flatMap(d -> exact(word.substring(d.length() + 4), vocabulary, people).stream())
        .anyMatch(c -> c.acts() == Acts.PROVIDER);
  }

  /** MSP: configures; client approves: both act. */
  private static PartyCell beside(
      PartyCell first, String text, int end, TableVocabulary vocabulary, People people) {
    if (first.acts() != Acts.PROVIDER && first.acts() != Acts.CLIENT) {
      return first;
    }
    String rest = text.substring(end).replaceFirst("^[\\s:;,.\u2010-\u2015-]+", "");
    if (vocabulary.cells().get(Plain.word(rest)) == Acts.JOINT) {
      return new PartyCell(Acts.JOINT, "");
    }
    Optional<Acts> also =
        rest.matches("(?s)(?i)(?:with|by|from|via|per)\\b.*")
            ? Optional.empty()
            : new PartySentence(vocabulary, people).read(rest);
    return also.filter(a -> a != first.acts()).isPresent() ? new PartyCell(Acts.JOINT, "") : first;
  }

  private static Optional<PartyCell> exact(String word, TableVocabulary vocabulary, People people) {
    Acts acts = people.defined(word) ? null : vocabulary.cells().get(word);
    if (acts == null && !people.defined(word)) {
      acts = vocabulary.cells().get(word.replaceAll(WITHOUT_THE, ""));
    }
    if (acts != null) {
      return Optional.of(new PartyCell(acts, acts == Acts.OTHER ? word : ""));
    }
    Optional<PartyCell> named = named(word, vocabulary, people);
    return named.isPresent()
            || vocabulary.othersEnd().stream().noneMatch(e -> word.endsWith(" " + e))
        ? named
        : Optional.of(new PartyCell(Acts.OTHER, word));
  }

  private static boolean other(String name, TableVocabulary vocabulary, People people) {
    return named(name, vocabulary, people).filter(c -> c.acts() == Acts.OTHER).isPresent();
  }

  /** Names alone, or two of them: {@code Basalt Ridge & Tanager}. */
  private static Optional<PartyCell> named(String word, TableVocabulary vocabulary, People people) {
    if (word.length() > 80) {
      return Optional.empty();
    }
    if (people.isProvider(word) || people.isClient(word)) {
      return Optional.of(new PartyCell(people.isProvider(word) ? Acts.PROVIDER : Acts.CLIENT, ""));
    }
    String[] parts = Repeated.BETWEEN.split(word, -1);
    boolean provider = false;
    boolean client = false;
    String other = "";
    for (String part : parts) {
      String name = part.strip();
      Acts acts = vocabulary.cells().get(name);
      if (people.isProvider(name) || acts == Acts.PROVIDER) {
        provider = true;
      } else if (people.isClient(name) || acts == Acts.CLIENT) {
        client = true;
      } else if (people.other(name).isPresent()) {
        other = people.other(name).get();
      } else if (vocabulary.platforms().contains(name) || acts == Acts.OTHER) {
        other = name;
      } else {
        return Optional.empty();
      }
    }
    if (provider && client) {
      return Optional.of(new PartyCell(Acts.JOINT, other));
    }
    if (provider || client) {
      return Optional.of(new PartyCell(provider ? Acts.PROVIDER : Acts.CLIENT, other));
    }
    return Optional.of(new PartyCell(Acts.OTHER, other));
  }

  /** Inherited (GCC High) comes from the platform; Inherited (policy 4) does not. */
  private static PartyCell inside(
      PartyCell outside, String bracket, TableVocabulary vocabulary, People people) {
    boolean partly = vocabulary.cells().get(Plain.word(bracket)) == Acts.JOINT;
    if (partly && outside.acts() == Acts.PROVIDER) {
      return new PartyCell(Acts.JOINT, outside.other());
    }
    if (partly && outside.acts() == Acts.OTHER) {
      return new PartyCell(Acts.CLIENT, outside.other());
    }
    if (outside.acts() == Acts.PROVIDER) {
      String from =
          Plain.word(bracket).replaceFirst("^(?:inherited )?(?:from|by|via|through) ", "");
      Optional<PartyCell> named = exact(from, vocabulary, people);
      if (named.filter(n -> n.acts() == Acts.OTHER).isPresent()) {
        return named.get();
      }
    }
    Optional<Acts> more = new PartySentence(vocabulary, people).read(bracket);
    boolean parties = outside.acts() == Acts.PROVIDER || outside.acts() == Acts.CLIENT;
    if (parties && bracket.startsWith("with ") && more.filter(outside.acts()::equals).isEmpty()) {
      return more.isEmpty() ? outside : new PartyCell(Acts.JOINT, "");
    }
    return outside.acts() == Acts.PROVIDER && Plain.word(bracket).equals("optional")
        ? new PartyCell(Acts.UNCLEAR, "")
        : outside;
  }

  private static PartyCell from(String name, TableVocabulary vocabulary, People people) {
    String bare = name.replaceAll(WITHOUT_THE, "").replaceAll("\\s*\\(.*\\)$", "");
    return exact(bare, vocabulary, people)
        .filter(c -> c.acts() != Acts.NOT_APPLICABLE)
        .orElse(new PartyCell(Acts.OTHER, bare));
  }
}
