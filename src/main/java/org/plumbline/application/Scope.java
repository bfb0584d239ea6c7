// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.assessment.TailoringCheck;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.OfferReader;
import org.plumbline.engagement.Organisation;
import org.plumbline.papers.Papers;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/**
 * Whose arrangements are looked at: the offers of a folder, and the kinds of support where it has
 * none or they are asked for.
 *
 * @param organisation the folder's, or the archetype
 * @param engagements the columns, in order
 * @param remarks warnings met on the way
 * @param parsed files of the folder that were parsed, with the SHA-256 of their bytes
 */
public record Scope(
    Organisation organisation,
    List<Engagement> engagements,
    List<Problem> remarks,
    Map<Path, String> parsed) {

  /** Every arrangement that can be named: the kinds of support and all offers. */
  static Scope every(Workspace workspace, Request request) {
    return of(workspace, request.besideKinds());
  }

  /** Reads the folder, if one is given. */
  public static Scope of(Workspace workspace, Request request) {
    Problems problems = new Problems();
    Workspace.Papers read =
        request
            .folder()
            .map(folder -> workspace.papersOf(folder, problems))
            .orElseGet(() -> new Workspace.Papers(workspace.archetype(), OfferReader.Offers.NONE));
    return of(workspace, request, read, problems);
  }

  /** As the other, of papers that are read already, with what there was to remark. */
  static Scope of(
      Workspace workspace, Request request, Workspace.Papers papers, Problems problems) {
    Optional<String> baseline = request.baseline();
    Organisation read = papers.organisation();
    OfferReader.Offers offers = papers.offers();
    Organisation organisation =
        baseline.isPresent() ? read.tailored(read.tailoring().with(baseline)) : read;
    TailoringCheck.check(organisation, workspace.frameworks(), workspace.vocabulary(), problems);
    problems.throwIfAny();
    List<Engagement> engagements = new ArrayList<>();
    boolean kinds = request.withKinds() || offers.offers().isEmpty();
    workspace.models().stream()
        .filter(m -> kinds && !m.support().partial())
        .forEach(
            m -> engagements.add(Engagements.ofModel(m, workspace.vocabulary(), organisation)));
    offers
        .offers()
        .forEach(
            o ->
                engagements.add(
                    Engagements.ofOffer(o, workspace.vocabulary(), organisation)
                        .named(name(o.papers(), offers.offers()))));
    offers
        .together()
        .forEach(
            t ->
                engagements.add(
                    Engagements.ofArrangement(
                        t.members().stream()
                            .map(o -> o.papers().provider())
                            .collect(Collectors.joining(" + ")),
                        t.arrangement(),
                        t.members(),
                        workspace.vocabulary(),
                        organisation)));
    return new Scope(organisation, List.copyOf(engagements), problems.remarks(), problems.parsed());
  }

  /** The provider, with the plan where several offers are of one provider. */
  private static String name(Papers one, List<Offer> all) {
    String provider = one.provider();
    long alike = all.stream().filter(o -> o.papers().provider().equals(provider)).count();
    return one.documents().stream()
        .map(paper -> paper.label().option())
        .filter(plan -> alike > 1 && !plan.isEmpty())
        .findFirst()
        .map(plan -> provider + " (" + plan + ")")
        .orElse(provider);
  }

  /**
   * The same scope with these columns, in this order.
   *
   * @throws UnknownWordException when no arrangement has one of these ids
   */
  Scope only(String... ids) {
    List<Engagement> chosen = new ArrayList<>();
    for (String id : ids) {
      UnknownWordException.known(Named.ARRANGEMENT, id, Evaluator.ids(this));
      engagements.stream()
          .filter(e -> e.id().equals(id) && !chosen.contains(e))
          .forEach(chosen::add);
    }
    return new Scope(organisation, chosen, remarks, parsed);
  }
}
