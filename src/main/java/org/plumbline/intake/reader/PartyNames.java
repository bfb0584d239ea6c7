// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.intake.reader.NamePattern.Among;
import org.plumbline.intake.reader.NamePattern.Mark;
import org.plumbline.intake.reader.NamePattern.Role;
import org.plumbline.intake.text.Block;

/**
 * Finds the names of provider and client: defined in brackets, said beside known words, written
 * over the paper, signed below it; then the short names that the paper goes on with.
 */
final class PartyNames {
  private static final Pattern LONG_WORD = Pattern.compile("\\p{Lu}{4,}");

  private static final int BEGINNING = 60;
  private static final int TITLE = 4;
  private static final int MAIL_HEAD = 3;
  private static final int GUESSED_AMONG = 8;

  private static final Pattern FROM =
      Pattern.compile("\\bFrom: [^<\\n]{0,60}<[^@>]+@([\\w-]{3,40})\\.");
  private static final Pattern TO =
      Pattern.compile(
          "\\bTo: (?:[^<,\\n]{0,60}, )?(?:[^<,\\n]{0,60}, )?([A-Z][\\w&.' -]{2,50}?)(?: Date:| Subject:| Cc:|$)");

  private final PartyWords words;
  private final Manner manner;
  private final List<Block> blocks;
  private final List<String> beginning;
  private final Set<String> clients = new LinkedHashSet<>();
  private final Set<String> providers = new LinkedHashSet<>();
  private String client = "";
  private String provider;
  private final String said;

  /**
   * Finds the names.
   *
   * @param said name of the provider, where a person says it; empty where the paper must
   */
  PartyNames(List<Block> blocks, PartyWords words, Manner manner, String said) {
    this.provider = said;
    this.said = said;
    this.words = words;
    this.manner = manner;
    this.blocks = blocks;
    this.beginning = blocks.stream().limit(BEGINNING).map(PartyNames::said).toList();
    if (!said.isEmpty()) {
      providers.add(Wording.folded(said));
    }
    beginning.stream().limit(MAIL_HEAD).forEach(this::mail);
    defined();
    said(Among.TITLE, beginning.subList(0, Math.min(TITLE, beginning.size())));
    said(Among.BEGINNING, beginning);
    letterhead();
    if (provider.isEmpty()) {
      guess().ifPresent(name -> provider = name);
    }
    shortNames();
    signers();
  }

  String provider() {
    return quiet(provider);
  }

  String client() {
    return quiet(client);
  }

  /** A name of a letterhead in capitals, as it is written in a sentence; LLC and IT stay. */
  private static String quiet(String name) {
    boolean loud = name.equals(name.toUpperCase(Locale.ROOT)) && LONG_WORD.matcher(name).find();
    return loud
        ? LONG_WORD
            .matcher(name)
            .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT))
        : name;
  }

  /** Folded names of the provider beside its full one. */
  Set<String> providers() {
    return providers;
  }

  /** Folded names of the client, the full one first. */
  Set<String> clients() {
    return clients;
  }

  /** Words of a paragraph, or of a cell behind the name of its row. */
  private static String said(Block block) {
    String row = block.cell().row();
    boolean named = block.inTable() && !row.isEmpty() && !row.equals(block.text());
    return Wording.plain(named ? row + ": " + block.text() : block.text());
  }

  /** Who writes a mail provides, by the name of its address; who receives it is the client. */
  private void mail(String text) {
    Matcher from = FROM.matcher(text);
    Matcher to = TO.matcher(text);
    if (from.find() && to.find()) {
      String name =
          Arrays.stream(from.group(1).split("[-_]+"))
              .filter(w -> !w.isEmpty())
              .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
              .collect(Collectors.joining(" "));
      provider = said.isEmpty() ? name : said;
      client(to.group(1).strip());
    }
  }

  private void defined() {
    DefinedNames names = new DefinedNames(words, manner);
    beginning.forEach(names::add);
    names.divide();
    names.provider().filter(n -> provider.isEmpty()).ifPresent(n -> provider = n);
    names.client().filter(n -> client.isEmpty()).ifPresent(n -> client = n);
    providers.addAll(names.providers());
    clients.addAll(names.clients());
  }

  /** What known words name, where the party is not known yet. */
  private void said(Among among, List<String> texts) {
    for (NamePattern pattern : words.names()) {
      if (pattern.among() != among) {
        continue;
      }
      for (String text : texts) {
        pattern.in(text).ifPresent(m -> take(pattern, m));
      }
    }
  }

  private void take(NamePattern pattern, Matcher found) {
    Optional<String> ours = pattern.name(found, Role.PROVIDER).filter(n -> !words.noName(n));
    Optional<String> theirs = pattern.name(found, Role.CLIENT).filter(n -> !words.noName(n));
    boolean firm = ours.isEmpty() || words.firm(ours.get());
    if (pattern.marks().contains(Mark.FIRM) && !firm) {
      return;
    }
    if (pattern.marks().contains(Mark.SHORT)) {
      ours.filter(n -> !manner.says("client", Wording.folded(n)))
          .ifPresent(n -> providers.add(Wording.folded(n)));
      return;
    }
    ours.filter(n -> provider.isEmpty()).ifPresent(n -> provider = n);
    theirs.filter(n -> client.isEmpty() && !n.equals(provider)).ifPresent(this::client);
  }

  /** A title that begins with a company's full name. */
  private void letterhead() {
    Pattern legal =
        Pattern.compile("[A-Z][\\w&' ]{2,40}(?:" + words.legalForm() + ")(?=$|[\\s,;:.)-])");
    for (String text : beginning.subList(0, Math.min(TITLE, beginning.size()))) {
      Matcher m = legal.matcher(text);
      if (provider.isEmpty() && m.lookingAt() && !words.noName(m.group())) {
        provider = m.group();
      }
    }
  }

  /** Of the first lines the one that is called like a firm; else the first in capitals. */
  private Optional<String> guess() {
    return blocks.stream()
        .filter(b -> b.at(0).page() <= 1 && !b.inTable())
        .limit(GUESSED_AMONG)
        .map(b -> Wording.plain(b.text()))
        .flatMap(t -> Arrays.stream(t.split("\\|| -+ |·|\\. (?=[A-Z])")))
        .flatMap(t -> leading(t.strip()).stream())
        .filter(t -> !words.noName(t))
        .filter(t -> !manner.says("client", Wording.folded(t)))
        .filter(t -> client.isEmpty() || !t.contains(client))
        .filter(t -> words.firm(t) || t.equals(t.toUpperCase(Locale.ROOT)))
        .min(Comparator.comparing((String t) -> !words.firm(t)));
  }

  /** A text that is a name, or the name of a firm at its beginning. */
  private Optional<String> leading(String text) {
    Matcher m = words.name().matcher(text);
    boolean name = m.lookingAt() && m.group().matches("(?s).*[A-Za-z]{3}.*");
    return name && (m.end() == text.length() || words.firm(m.group()))
        ? Optional.of(m.group())
        : Optional.empty();
  }

  /** The first word of a name, or the initials of the provider's, where the paper calls it so. */
  private void shortNames() {
    String first = client.split("[\\s,]+")[0];
    boolean ownName = first.length() >= 5 && !manner.says("client", Wording.folded(first));
    if (ownName && called(Pattern.quote(first)) && !providers.contains(Wording.folded(first))) {
      clients.add(Wording.folded(first));
    }
    String[] of = provider.split("[^\\w&']+");
    String initials =
        Arrays.stream(of)
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    for (String name : List.of(of[0], initials)) {
      boolean own = name.length() >= 3 && of.length > 1 && !words.noName(name);
      boolean another = clients.contains(Wording.folded(name));
      if (own && !another && called("(?i:" + Pattern.quote(name) + ")")) {
        providers.add(Wording.folded(name));
      }
    }
  }

  private boolean called(String name) {
    Pattern alone = Pattern.compile("\\b" + name + "\\b(?! [A-Z])");
    return blocks.stream().anyMatch(b -> alone.matcher(b.text()).find());
  }

  /** A paper without defined names: who has a part of its own or pays is the client. */
  private void signers() {
    if (!client.isEmpty() || !clients.isEmpty()) {
      return;
    }
    Optional<String> named =
        named(Role.CLIENT)
            .filter(n -> !words.noName(n) && !n.equalsIgnoreCase(provider.split("[\\s,]+")[0]));
    boolean other =
        blocks.stream()
            .map(b -> Wording.folded(b.text()).strip().replaceFirst("^[\\d.]+\\s+", ""))
            .anyMatch(t -> words.partOfClient().stream().anyMatch(w -> fills(w, t)));
    if (other) {
      named.ifPresent(n -> providers.add(Wording.folded(n)));
      return;
    }
    named.ifPresent(this::client);
    if (!client.isEmpty()) {
      named(Role.SIGNER)
          .filter(n -> !n.equals(client))
          .ifPresent(
              n -> {
                provider = said.isEmpty() ? n : said;
                providers.add(Wording.folded(n));
              });
    }
  }

  private static boolean fills(Wording wording, String text) {
    return wording.pattern().matcher(text).results().anyMatch(m -> m.end() == text.length());
  }

  /** The first party of a role that is named anywhere in the paper. */
  private Optional<String> named(Role role) {
    List<String> out = new ArrayList<>();
    for (NamePattern pattern : words.names()) {
      if (pattern.among() == Among.PAPER && pattern.roles().contains(role)) {
        blocks.stream()
            .map(b -> Wording.plain(b.text()))
            .flatMap(t -> pattern.in(t).flatMap(m -> pattern.name(m, role)).stream())
            .filter(n -> role != Role.SIGNER || !n.equals(client))
            .findFirst()
            .ifPresent(out::add);
      }
    }
    return out.stream().findFirst();
  }

  private void client(String name) {
    client = name;
    clients.add(Wording.folded(name));
  }
}
