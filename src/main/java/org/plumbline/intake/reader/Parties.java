// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.text.Block;

/** Who provides and who is the client, by the names that the paper gives them. */
final class Parties {
  private static final Pattern ALIAS =
      Pattern.compile(
          "([A-Z][\\w&.,' -]{2,60}?)\\s*\\(\\s*(?:hereinafter |the |hereafter ){0,4}[\"“](?:the )?([A-Z][\\w &-]{1,30})[\"”](?:, [^()]{2,60})?\\s*\\)");
  private static final Pattern FOR =
      Pattern.compile(
          "(?:[Pp]repared (?:exclusively )?for|[Pp]roposal (?:for|to)|Client|Customer|Presented to)[:\\s]+(?:the )?(?<=: |to |for |the )([A-Z][\\w&.' -]{2,50})");

  private static final int LOOKED_AT = 60;
  private static final int MAIL_HEAD = 3;
  private static final Pattern FROM =
      Pattern.compile("\\bFrom: [^<\\n]{0,60}<[^@>]+@([\\w-]{3,40})\\.");
  private static final Pattern TO =
      Pattern.compile(
          "\\bTo: (?:[^<,\\n]{0,60}, )?(?:[^<,\\n]{0,60}, )?([A-Z][\\w&.' -]{2,50}?)(?: Date:| Subject:| Cc:|$)");
  private static final Pattern TITLE =
      Pattern.compile("^([A-Z][\\w&.,' ]{3,50}?) [–—-] .*?\\bfor (?:the )?([A-Z][\\w&.' -]{2,50})");
  private static final Pattern BY = Pattern.compile("\\b(?:by|of|from) ([A-Z][\\w&.' ]{2,40})$");
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?!(?:For|To|Dear|Attn|Mr|Ms|Mrs|Dr)\\b)([A-Z][\\w&' ]{2,40},? (?i:Inc|LLC|Ltd|Corp|PLLC|LLP|Co)\\b\\.?)");
  private static final Pattern PAPER_TITLE =
      Pattern.compile(
          "(?i)^(?:hi|hello|dear|for|to|re|attn|mr|ms|mrs|dr|field|service desk|service description|statement of work|master|order form|agreement|proposal|attachment|schedule|addendum|cover|citation|responsibilit|plan guide|table of)\\b");

  private static final Pattern PART_OF =
      Pattern.compile(
          "^(?:[\\d.]+\\s+)?([A-Z][\\w-]{3,30})['’]s? (?:part|duties|responsibilities|obligations|tasks|side)$|\\b([A-Z][\\w-]{3,30}) (?:shall pay|pays|will pay)\\b");

  /** A part of whoever the client is, by a word for it. */
  private static final Pattern PART_OF_CLIENT =
      Pattern.compile(
          "(?i)^(?:[\\d.]+\\s+)?(?:your|(?:the )?(?:client|customer|practice|company|organization)(?:['’]s?)?) (?:part|duties|responsibilities|obligations|tasks|side)$");

  /** A letterhead: "Osprey Health IT for Marrow Pediatrics, July 6, 2026". */
  private static final Pattern DATED_FOR =
      Pattern.compile(
          "^([A-Z][\\w&.,' ]{3,50}?) for (?:the )?([A-Z][\\w&.' -]{2,50}?), (?:[A-Z][a-z]+ \\d{1,2}, )?\\d{4}$");

  /** The legend of a matrix: "M = managed by Hexwell". */
  private static final Pattern LEGEND =
      Pattern.compile(
          "\\b[A-Z]{1,2} ?[=:] ?(?:managed|performed|run|done|provided|handled|responsibility) (?:by|of) ([A-Z][\\w-]{3,30})");

  private static final Pattern SIGNED_FOR =
      Pattern.compile("(?:Signed for|For and on behalf of) ([A-Z][\\w&' -]{2,40}?)\\s*(?=[:,(]|$)");
  /** Words that begin a sentence and name nobody. */
  private static final Set<String> NO_NAME =
      Set.of(
          "Client",
          "Customer",
          "Provider",
          "Contractor",
          "Supplier",
          "Practice",
          "Company",
          "That",
          "This",
          "Each");

  /** What is named in brackets and is no party. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)\\b(?:agreement|matrix|attachment|schedule|addendum|exhibit|proposal|order|statement of work|services?|systems?|fees?|term|data|information|msa|sow|sla|crm)$");

  private static final Pattern FIRM =
      Pattern.compile(
          "(?i)\\b(?:LLC|Inc|Ltd|Corp|PLLC|LLP|Technolog(?:y|ies)|Cyber|Networks?|Systems|Solutions|Services?|Security|Computers?|Computing|Consult\\w+|IT|Tech|Partners|Group|Managed)\\b");

  private static final String LEGAL_FORM = ",? (?:LLC|Inc|Ltd|Corp|PLLC|LLP|Co)\\b\\.?";

  /** A slogan or a sentence, no name. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{4}[.!?](?:\\s|$)");

  private final Manner manner;
  private final Set<String> clients = new LinkedHashSet<>();
  private final Set<String> providers = new LinkedHashSet<>();
  private String client = "";
  private String provider = "";

  Parties(List<Block> blocks, Manner manner) {
    this.manner = manner;
    List<Block> first = blocks.subList(0, Math.min(LOOKED_AT, blocks.size()));
    first.stream().limit(MAIL_HEAD).map(Block::text).forEach(this::mail);
    for (Block block : first) {
      aliases(block.text());
      Matcher to = FOR.matcher(block.text());
      if (client.isEmpty() && to.find()) {
        client(to.group(1).strip());
      }
    }
    titles(first);
    if (provider.isEmpty()) {
      first.stream()
          .filter(b -> b.at(0).page() <= 1)
          .limit(8)
          .map(Block::text)
          .flatMap(t -> java.util.Arrays.stream(t.split("\\|| [–—-] ")))
          .map(t -> t.split("·")[0].strip())
          .filter(t -> !FOR.matcher(t).find() && !SENTENCE.matcher(t).find())
          .filter(
              t ->
                  t.length() < 60
                      && t.matches("(?s).*[A-Za-z]{3}.*")
                      && !PAPER_TITLE.matcher(t).find()
                      && !manner.says("client", Wording.folded(t)))
          .min(java.util.Comparator.comparing(t -> !FIRM.matcher(t).find()))
          .ifPresent(t -> provider = t);
    }
    shortName(blocks);
    shortProvider(blocks);
    signers(blocks);
    first.stream()
        .flatMap(b -> LEGEND.matcher(b.text()).results())
        .map(m -> m.group(1))
        .filter(n -> !manner.says("client", Wording.folded(n)) && !NO_NAME.contains(n))
        .forEach(n -> providers.add(Wording.folded(n)));
  }

  /** A paper without defined names: who has a part of its own or pays is the client. */
  private void signers(List<Block> blocks) {
    if (!client.isEmpty() || !clients.isEmpty()) {
      return;
    }
    Optional<String> named =
        blocks.stream()
            .map(b -> PART_OF.matcher(b.text().strip()))
            .filter(Matcher::find)
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .filter(n -> !NO_NAME.contains(n) && !n.equalsIgnoreCase(firstWord(provider)))
            .findFirst();
    boolean other = blocks.stream().anyMatch(b -> PART_OF_CLIENT.matcher(b.text().strip()).find());
    if (other) {
      // beside a part of "the practice" a part with a name is the provider's
      named.ifPresent(n -> providers.add(Wording.folded(n)));
      return;
    }
    named.ifPresent(this::client);
    if (client.isEmpty()) {
      return;
    }
    blocks.stream()
        .flatMap(b -> SIGNED_FOR.matcher(b.text()).results())
        .map(m -> m.group(1).strip())
        .filter(n -> !n.equals(client))
        .findFirst()
        .ifPresent(
            n -> {
              provider = n;
              providers.add(Wording.folded(n));
            });
  }

  /** The same text with the client's names put as "client", as phrases write them. */
  String called(String folded) {
    String out = folded;
    for (String name : clients) {
      if (name.length() >= 5 && !manner.says("client", name) || name.equals("covered entity")) {
        out = out.replaceAll("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)(?! it\\b)", "client");
      }
    }
    return out;
  }

  /** "Done by the client's own staff": its part, whatever words begin the sentence. */
  boolean doneByClient(String folded) {
    return manner.lists().getOrDefault("done_by", List.of()).stream()
        .flatMap(w -> w.pattern().matcher(folded).results())
        .anyMatch(m -> begins(folded.substring(m.end()).stripLeading()));
  }

  private boolean begins(String folded) {
    String start = folded.replaceFirst("^the ", "");
    return start.matches("(?:client|customer|covered entity|your (?:staff|team|it)|you)\\b(?!-).*")
        || clients.stream().anyMatch(start::startsWith);
  }

  /**
   * True where a heading names the part that the client has: "Duties of ...", "Ottoline's part".
   */
  boolean partOfClient(String heading) {
    return clients.stream()
        .anyMatch(
            c ->
                heading.matches(
                        "(?s).*(?<!\\w)"
                            + Pattern.quote(c)
                            + "(?:'s?)? (?:own )?(?:part|dut\\w+|responsib\\w+|obligation\\w*|tasks?|side|job|shall do|must do|does)\\b.*")
                    || heading.matches(
                        "(?s).*\\b(?:dut\\w+|responsib\\w+|obligation\\w*|tasks?|part) of (?:the )?"
                            + Pattern.quote(c)
                            + "\\b.*")
                    || heading.matches(
                        "(?s).*\\bwhat (?:the )?"
                            + Pattern.quote(c)
                            + " (?:shall|must|does|has|keeps|sees|looks|provides|brings).*"));
  }

  private void client(String name) {
    client = name;
    clients.add(Wording.folded(name));
  }

  /** Who writes a mail provides, by the name of its address; who receives it is the client. */
  private void mail(String text) {
    Matcher from = FROM.matcher(text);
    Matcher to = TO.matcher(text);
    if (from.find() && to.find()) {
      provider =
          java.util.Arrays.stream(from.group(1).split("[-_]"))
              .map(w -> w.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + w.substring(1))
              .collect(java.util.stream.Collectors.joining(" "));
      client(to.group(1).strip());
    }
  }

  /** "Name – what it is, for Client", or a sentence that begins with a firm's full name. */
  private void titles(List<Block> first) {
    for (Block block : first.subList(0, Math.min(4, first.size()))) {
      Matcher title = TITLE.matcher(block.text());
      if (client.isEmpty() && title.find() && FIRM.matcher(title.group(1)).find()) {
        provider = provider.isEmpty() ? title.group(1).strip() : provider;
        client(title.group(2).strip());
      }
      Matcher dated = DATED_FOR.matcher(block.text());
      if (client.isEmpty() && dated.find() && FIRM.matcher(dated.group(1)).find()) {
        provider = dated.group(1).strip();
        client(dated.group(2).strip());
      }
      Matcher by = BY.matcher(block.text());
      if (provider.isEmpty()
          && block.text().length() < 90
          && by.find()
          && FIRM.matcher(by.group(1)).find()) {
        provider = by.group(1).strip();
      }
      Matcher legal = LEGAL.matcher(block.text());
      if (provider.isEmpty() && legal.lookingAt()) {
        provider = legal.group(1);
      }
    }
  }

  /** The first word of the client's name, where the paper calls it so. */
  private void shortName(List<Block> blocks) {
    String word = client.split("[\\s,]+")[0];
    if (word.length() >= 5 && !manner.says("client", Wording.folded(word))) {
      Pattern alone = Pattern.compile("\\b" + Pattern.quote(word) + "\\b(?! [A-Z])");
      boolean called = blocks.stream().anyMatch(b -> alone.matcher(b.text()).find());
      if (called && !namesProvider(Wording.folded(word))) {
        clients.add(Wording.folded(word));
      }
    }
  }

  /** The first word of the provider's name, or its initials, where the paper calls it so. */
  private void shortProvider(List<Block> blocks) {
    String[] words = provider.split("[^\\w&']+");
    String initials =
        java.util.Arrays.stream(words)
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .map(w -> w.substring(0, 1))
            .collect(java.util.stream.Collectors.joining());
    for (String name : List.of(words[0], initials)) {
      if (name.length() < 3 || FIRM.matcher(name).matches() || NO_NAME.contains(name)) {
        continue;
      }
      Pattern alone = Pattern.compile("(?i:\\b" + Pattern.quote(name) + "\\b)(?! [A-Z])");
      boolean called = blocks.stream().anyMatch(b -> alone.matcher(b.text()).find());
      if (called && words.length > 1 && !namesClient(Wording.folded(name))) {
        providers.add(Wording.folded(name));
      }
    }
  }

  private void aliases(String text) {
    Matcher matcher = ALIAS.matcher(text);
    while (matcher.find()) {
      String alias = matcher.group(2);
      if (PAPER.matcher(matcher.group(1)).find() || PAPER.matcher(alias).find()) {
        continue;
      }
      String name =
          matcher
              .group(1)
              .replaceAll("^.*\\b(?:[Bb]etween|and|by) (?=[A-Z])", "")
              .replaceAll(", an? [\\w ]+(?:corporation|company|partnership)$", "")
              .strip();
      boolean theirs = manner.says("client", Wording.folded(alias)) || theirs(name, alias);
      (theirs ? clients : providers).add(Wording.folded(alias));
      if (theirs && client.isEmpty()) {
        client = name;
      } else if (!theirs && provider.isEmpty()) {
        provider = name;
      }
    }
  }

  /**
   * Of two parties with names of their own the second is the client, unless it is called a firm of
   * the trade; what the client has ("the Inside Team") is the client's.
   */
  private boolean theirs(String name, String alias) {
    String folded = Wording.folded(name);
    if (manner.says("provider", Wording.folded(alias)) || provider.isEmpty()) {
      return false;
    }
    return client.isEmpty()
        ? !FIRM.matcher(name.replaceAll(LEGAL_FORM, "")).find()
        : clients.stream().anyMatch(c -> contains(folded, c));
  }

  /** Name of the provider; empty where none is seen. */
  String provider() {
    return provider;
  }

  String client() {
    return client;
  }

  /** True where the text begins with the client; its verb follows. */
  Optional<String> afterClient(String folded) {
    String start = folded.replaceFirst("^(?:the |each |also,? |finally,? )", "");
    List<String> longestFirst =
        clients.stream()
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String name : longestFirst) {
      if (start.startsWith(name + " ")
          && !(start.startsWith(name + " it ") && !clients.contains(name + " it"))) {
        return Optional.of(start.substring(name.length()).strip());
      }
    }
    for (Wording wording : manner.lists().getOrDefault("client", List.of())) {
      for (String text : List.of(folded, start)) {
        Matcher m = wording.pattern().matcher(text);
        if (m.lookingAt()) {
          return Optional.of(text.substring(m.end()).strip());
        }
      }
    }
    return Optional.empty();
  }

  /** True where the text begins with the client by a name of its own, not "you". */
  boolean namedClient(String folded) {
    String start = folded.replaceFirst("^(?:the |each )", "");
    return clients.stream().anyMatch(c -> start.startsWith(c + " "))
        || start.startsWith("client ")
        || start.startsWith("customer ")
        || start.startsWith("practice ");
  }

  boolean namesProvider(String folded) {
    return manner.says("provider", folded)
        || providers.stream().anyMatch(p -> contains(folded, p))
        || !provider.isEmpty() && provider.length() > 3 && contains(folded, firstWords(provider));
  }

  /** True where the text begins with the provider as the one who acts. */
  boolean startsProvider(String folded) {
    String start = folded.replaceFirst("^(?:the |our |also,? |then )", "");
    boolean we =
        manner.lists().getOrDefault("provider", List.of()).stream()
            .anyMatch(
                w ->
                    w.pattern().matcher(folded).lookingAt()
                        || w.pattern().matcher(start).lookingAt());
    return we
        || providers.stream().anyMatch(p -> start.startsWith(p))
        || provider.length() > 3 && start.startsWith(firstWord(provider) + " ");
  }

  private static String firstWord(String name) {
    return Wording.folded(name).split("[\\s,]+")[0];
  }

  private static String firstWords(String name) {
    String[] words = Wording.folded(name).split("[\\s,]+");
    return words.length > 1 ? words[0] + " " + words[1] : words[0];
  }

  boolean namesClient(String folded) {
    return manner.says("client", folded) || clients.stream().anyMatch(p -> contains(folded, p));
  }

  private static boolean contains(String text, String name) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(text).find();
  }
}
