// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.plumbline.capability.CmmcScope;
import org.plumbline.capability.SupportKind.Extent;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;
import org.plumbline.phrase.Phrase;

/** Makes columns of a report from kinds of support and from papers. */
public final class Engagements {
  private static final String AT_MOST = "-at-most";
  private static final String AT_LEAST = "-at-least";
  private static final String MODEL_PAPER = "kind";

  private Engagements() {}

  /** Every id an arrangement made from a model can have. */
  static List<String> idsOf(SupportModel model) {
    return List.of(model.id(), model.id() + AT_MOST, model.id() + AT_LEAST);
  }

  /** A support model at its usual values. */
  public static Engagement ofModel(
      SupportModel model, Vocabulary vocabulary, Organisation organisation) {
    return model(
        model,
        vocabulary,
        organisation,
        SupportModel.Band::usual,
        model.id(),
        model.title(),
        Extent.USUAL);
  }

  /**
   * A support model at its least or its most.
   *
   * @param ceiling true for the most a contract can add; every product function counts as named
   */
  public static Engagement ofModelAt(
      SupportModel model, Vocabulary vocabulary, Organisation organisation, boolean ceiling) {
    return model(
        model,
        vocabulary,
        organisation,
        ceiling ? SupportModel.Band::ceiling : SupportModel.Band::floor,
        model.id() + (ceiling ? AT_MOST : AT_LEAST),
        model.title() + (ceiling ? " at its most" : " at its least"),
        ceiling ? Extent.CEILING : Extent.FLOOR);
  }

  private static Engagement model(
      SupportModel model,
      Vocabulary vocabulary,
      Organisation organisation,
      Function<SupportModel.Band, Stated> value,
      String id,
      String name,
      Extent extent) {
    List<Stated> levels = new ArrayList<>();
    for (Trait trait : vocabulary.traits().all()) {
      levels.add(
          trait.ofOrganisation() && !organisation.archetype()
              ? staff(organisation)
              : value.apply(model.band(trait)));
    }
    List<Phrase> warnings = new ArrayList<>();
    if (!organisation.archetype()) {
      warnings.addAll(Recognition.fit(model, levels));
      if (model.coManaged() && !organisation.hasItStaff()) {
        warnings.add(
            Recognition.called(
                organisation.hasPartTimeStaff()
                    ? Remark.DIVIDED_WITH_PART_TIME
                    : Remark.DIVIDED_WITHOUT_STAFF,
                model));
      }
    }
    return new Engagement(
        id,
        name,
        false,
        model,
        Phrase.of(Recognised.PLAIN, model.title()),
        warnings,
        levels,
        Arrangement.of(papers(model, id, levels, vocabulary, extent)),
        Paper.NONE);
  }

  /** A kind of support as if everything it includes stood in a signed agreement. */
  private static Papers papers(
      SupportModel model, String id, List<Stated> levels, Vocabulary vocabulary, Extent extent) {
    List<String> covers = List.copyOf(model.support().covers().at(extent));
    List<Statement> statements = new ArrayList<>();
    for (Trait trait : vocabulary.traits().all()) {
      if (!trait.ofOrganisation()) {
        Map<Trait.Element, String> elements = new LinkedHashMap<>();
        for (Trait.Element element : trait.elements()) {
          if (included(element.values().getOrDefault(model.id(), Trait.Values.NONE), extent)) {
            elements.put(element, element.title());
          }
        }
        boolean own =
            trait.takesCovers() && !trait.generalListStandsIn() && !trait.holdsWhereWatched();
        statements.add(
            new Statement(
                trait,
                OptionalInt.of(levels.get(trait.index()).level()),
                elements,
                new Where(MODEL_PAPER, "", ""),
                own ? Optional.of(covers) : Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                true,
                false,
                OptionalInt.empty()));
      }
    }
    List<Deliverable> deliverables = new ArrayList<>();
    for (String act : model.support().deliverables().at(extent)) {
      deliverables.add(
          Deliverable.every(
              act,
              vocabulary.usual().days(act),
              extent == Extent.CEILING
                  ? Set.of("all")
                  : vocabulary.usual().topics().getOrDefault(act, Set.of())));
    }
    Map<String, Where> functions = new LinkedHashMap<>();
    model.support().functions().at(extent).forEach(f -> functions.put(f, Where.NOWHERE));
    return new Papers(
        id,
        model.title(),
        model.support(),
        List.of(Document.of(MODEL_PAPER, model.title(), DocumentKind.AGREEMENT, true)),
        model.support().ordered() ? Set.of() : vocabulary.areas(),
        covers,
        List.of(),
        statements,
        deliverables,
        functions,
        List.of(),
        List.of(),
        false);
  }

  private static boolean included(Trait.Values values, Extent extent) {
    return switch (extent) {
          case FLOOR -> values.floor();
          case USUAL -> values.usual();
          case CEILING -> values.ceiling();
        }
        > 0;
  }

  /** The papers of one provider; where they are silent, the lowest level. */
  public static Engagement ofOffer(Offer offer, Vocabulary vocabulary, Organisation organisation) {
    return of(
        offer.papers().id(),
        offer.papers().provider(),
        offer.model(),
        Arrangement.of(offer.papers()),
        offer.paper(),
        vocabulary,
        organisation);
  }

  private static Engagement of(
      String id,
      String name,
      SupportModel model,
      Arrangement arrangement,
      Paper paper,
      Vocabulary vocabulary,
      Organisation organisation) {
    Traits traits = vocabulary.traits();
    List<Stated> levels = StatedLevels.of(arrangement, traits, staff(organisation));
    Recognition recognition =
        Recognition.of(
            model,
            traits,
            levels,
            arrangement.rows().values().stream().flatMap(List::stream).anyMatch(Row::signed));
    return new Engagement(
        id,
        name,
        true,
        model,
        recognition.model(),
        recognition.warnings(),
        levels,
        arrangement,
        paper);
  }

  /** Several providers judged together, as one column. */
  public static Engagement ofArrangement(
      String name,
      Arrangement arrangement,
      List<Offer> members,
      Vocabulary vocabulary,
      Organisation organisation) {
    List<String> titles = members.stream().map(o -> o.paper().document()).toList();
    List<String> claims = members.stream().flatMap(o -> o.paper().claims().stream()).toList();
    return of(
        arrangement.id(),
        name,
        members.get(0).model(),
        arrangement,
        new Paper(
            String.join("; ", titles),
            claims,
            members.stream().flatMap(o -> o.paper().prices().stream()).toList()),
        vocabulary,
        organisation);
  }

  /** The same papers under another kind's name and limits. */
  public static Engagement signedAs(Engagement offer, SupportModel model) {
    List<Papers> members = offer.members().stream().map(p -> p.signedAs(model.support())).toList();
    return changed(
        offer,
        model,
        new Arrangement(offer.arrangement().id(), members, offer.arrangement().rows()));
  }

  private static Engagement changed(Engagement of, SupportModel model, Arrangement arrangement) {
    return new Engagement(
        of.id(),
        of.name(),
        of.offer(),
        model,
        of.recognisedAs(),
        of.warnings(),
        of.levels(),
        arrangement,
        of.paper());
  }

  /** The organization as papers are read for it, with the staff of this column. */
  public static Client client(Organisation organisation, int staff) {
    return new Client(
        organisation.name(),
        staff,
        organisation.facts().answers(),
        organisation.selfPerformed(),
        organisation.systems(),
        organisation.counts());
  }

  /**
   * The same where a documented reason leaves a system out at some levels of CMMC only.
   *
   * @param byLevel ids of the controls of each level
   */
  public static Client client(
      Organisation organisation, int staff, Map<String, Set<String>> byLevel, CmmcScope scope) {
    Client plain = client(organisation, staff);
    List<ListedSystem> systems = new ArrayList<>();
    for (ListedSystem each : organisation.systems()) {
      Set<String> except = new TreeSet<>();
      byLevel.forEach(
          (level, controls) -> {
            if (each.exempt().isPresent() && !each.exemptAt(level, scope)) {
              except.addAll(controls);
            }
          });
      systems.add(each.except(except));
    }
    return new Client(
        plain.name(), plain.staff(), plain.facts(), plain.declared(), systems, plain.counts());
  }

  private static Stated staff(Organisation organisation) {
    return new Stated(
        organisation.staffLevel(), Stated.Origin.ORGANISATION, "", "organisation.yaml");
  }
}
