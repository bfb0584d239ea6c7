// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Flag;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Source;
import org.plumbline.papers.Document;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Where;
import org.plumbline.phrase.Phrase;

/** Tells the flags of one arrangement, each with the paper, clause or row that shows it. */
final class FlagRules {
  private final Organisation organisation;
  private final Vocabulary vocabulary;
  private final Map<String, Papers> members = new HashMap<>();
  private final Map<Flag, ToldFlag> known = new HashMap<>();

  FlagRules(Organisation organisation, Engagement engagement, Vocabulary vocabulary) {
    this.organisation = organisation;
    this.vocabulary = vocabulary;
    engagement.members().forEach(m -> members.put(m.id(), m));
  }

  /** The flags of a cell, told. */
  List<ToldFlag> told(Set<Flag> flags, Judgement cell) {
    if (flags.isEmpty()) {
      return List.of();
    }
    List<ToldFlag> out = new ArrayList<>(flags.size());
    for (Flag flag : flags) {
      out.add(
          takenPart(flag, cell)
              ? new ToldFlag(flag, overInherited(flag, FlagWord.OVER_INHERITED_PART))
              : known.computeIfAbsent(flag, f -> new ToldFlag(f, says(f))));
    }
    return List.copyOf(out);
  }

  private static boolean takenPart(Flag flag, Judgement cell) {
    return flag.kind() == FlagKind.OVER_INHERITED
        && cell.findings().stream()
            .filter(f -> f.need().capability().id().equals(flag.detail()))
            .map(Finding::outcome)
            .anyMatch(o -> o.held());
  }

  private Phrase says(Flag flag) {
    return switch (flag.kind()) {
      case OWNER -> FlagWord.OWNER.of();
      case SKILL -> FlagWord.SKILL.of();
      case PRODUCT -> FlagWord.PRODUCT.of();
      case SELF_REVIEW -> FlagWord.SELF_REVIEW.of();
      case SCOPE -> scope(flag.detail());
      case EFFORTS ->
          FlagWord.EFFORTS.of(
              provider(flag.places().get(0)), quoted(flag.places().get(0)), title(flag.detail()));
      case UNREAD -> unread(flag);
      case OVER_INHERITED -> overInherited(flag, FlagWord.OVER_INHERITED);
      case DOUBLE_OWNER -> doubleOwner(flag);
      case CONTRADICTION -> contradiction(flag);
    };
  }

  private Phrase scope(String id) {
    Optional<ListedSystem.Care> care =
        organisation.systems().stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .flatMap(ListedSystem::care);
    boolean own = care.filter(c -> c.own()).isPresent();
    String who = care.map(ListedSystem.Care::by).orElse("");
    return (own ? FlagWord.SCOPE_OWN : FlagWord.SCOPE).of(who, id);
  }

  private Phrase unread(Flag flag) {
    Source place = flag.places().get(0);
    String named = place.where().clause();
    return named.isBlank()
        ? FlagWord.UNREAD.of(provider(place), flag.detail())
        : FlagWord.UNREAD_NAMED.of(provider(place), flag.detail(), named);
  }

  private Phrase overInherited(Flag flag, FlagWord held) {
    Capability act = Objects.requireNonNull(vocabulary.capabilities().get(flag.detail()));
    FlagWord word =
        held == FlagWord.OVER_INHERITED && !act.nonDelegable()
            ? FlagWord.OVER_INHERITED_HOME
            : held;
    return word.of(act.title(), quoted(flag.places().get(0)), sentence(act.restsOn()));
  }

  private static String sentence(String text) {
    String bare = text.strip();
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private Phrase doubleOwner(Flag flag) {
    List<Phrase> holding =
        flag.places().stream().map(p -> FlagWord.MEMBER.of(provider(p), quoted(p))).toList();
    return flag.systems().isEmpty()
        ? FlagWord.DOUBLE_OWNER.of(title(flag.detail()), holding)
        : FlagWord.DOUBLE_OWNER_ON.of(title(flag.detail()), holding, flag.systems());
  }

  private Phrase contradiction(Flag flag) {
    List<Source> rows = flag.places().stream().filter(p -> p.kind() == Source.Kind.ROW).toList();
    if (rows.size() == 1 && flag.places().size() == 2) {
      return FlagWord.CONTRADICTION_OF_ROW.of(
          title(flag.detail()), quoted(flag.places().get(0)), quoted(flag.places().get(1)));
    }
    List<Phrase> sides = flag.places().stream().map(this::quoted).distinct().toList();
    return (rows.isEmpty() ? FlagWord.CONTRADICTION : FlagWord.CONTRADICTION_OF_ROWS)
        .of(title(flag.detail()), sides);
  }

  private Phrase quoted(Source source) {
    Where where = source.where();
    Phrase place = place(source);
    return where.words().isBlank()
        ? FlagWord.NOT_QUOTED.of(place)
        : FlagWord.QUOTED.of(where.words(), place);
  }

  private Phrase place(Source source) {
    Papers papers = members.get(source.member());
    String clause = source.where().clause();
    String paper =
        papers == null
            ? ""
            : document(papers, source.where().document()).map(Document::title).orElse("");
    if (source.kind() == Source.Kind.ROW) {
      Object row = row(source.subject());
      return paper.isEmpty() ? FlagWord.ROW.of(row) : FlagWord.PLACE_ROW.of(paper, row);
    }
    return clause.isBlank()
        ? FlagWord.PLACE_WITHOUT_CLAUSE.of(paper)
        : FlagWord.PLACE.of(paper, clause);
  }

  private static Optional<Document> document(Papers papers, String id) {
    return id.isEmpty()
        ? Document.sole(papers.documents())
        : papers.documents().stream().filter(d -> d.id().equals(id)).findFirst();
  }

  private String provider(Source source) {
    Papers papers = members.get(source.member());
    return papers == null ? source.member() : papers.provider();
  }

  private Object row(String key) {
    return vocabulary.areas().contains(key) ? AreaWord.of(key) : title(key);
  }

  /** The title of a trait, an element, an act; an official id of a control as it is. */
  private String title(String id) {
    Capability act = vocabulary.capabilities().get(id);
    if (act != null) {
      return act.title();
    }
    return vocabulary
        .traits()
        .find(id)
        .map(t -> t.title())
        .or(() -> vocabulary.traits().element(id).map(e -> e.title()))
        .orElse(id);
  }
}
