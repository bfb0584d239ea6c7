// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.papers.Papers;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.remedy.Remedy;
import org.plumbline.report.Derived;
import org.plumbline.report.Report;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Standing;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.RemedyView;
import org.plumbline.report.view.ReportView;
import org.plumbline.wording.Palette;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;

/** Judges one client of many as {@code evaluate} does, and keeps what a list of clients needs. */
final class ClientJudge {
  private static final Tracking NOTHING_TRACKED =
      new Tracking(List.of(), List.of(), List.of(), Beside.NOTHING, Optional.empty());

  private final Library library;
  private final Evaluator evaluator;
  private final ClientPapers papers;
  private final Words words;
  private final Palette palette = PaletteReader.builtIn();

  ClientJudge(Library library, Words words) {
    this.library = library;
    this.evaluator = new Evaluator(library);
    this.papers = new ClientPapers(library.workspace());
    this.words = words;
  }

  /**
   * Where a client stands; one whose files have mistakes says which.
   *
   * @param name the client's below the folder of all
   * @param request about the client's folder or workbook
   * @param workbooks with its tracking
   */
  Client judge(String name, Request request, List<Path> workbooks) {
    Problems odd = new Problems();
    var next = ClientTracking.next(workbooks, words, odd);
    List<Client.Unread> unread = new ArrayList<>(told(odd.errors()));
    try {
      Problems problems = new Problems();
      Workspace.Papers read = papers.of(request.folder().orElseThrow(), problems);
      Scope scope = Scope.of(library.workspace(), request, read, problems);
      List<Framework> frameworks = evaluator.frameworks(request, scope);
      List<Standing> standings = standings(request, scope, frameworks);
      return new Client(
          name,
          scope.organisation().name(),
          frameworks.stream().map(Framework::shortTitle).toList(),
          standings,
          next,
          unread);
    } catch (BadInputException e) {
      unread.addAll(told(e.problems()));
      return Client.unread(name, unread);
    }
  }

  /** A client whose files may not be read, or are gone. */
  Client unreadable(String name, UncheckedIOException why) {
    return Client.unread(
        name,
        List.of(
            new Client.Unread(
                String.valueOf(why.getMessage()),
                words.say(ClientTrouble.NOT_READABLE),
                words.say(ClientTrouble.NOT_READABLE_HELP))));
  }

  /** The same client with more that could not be read. */
  Client with(Client client, List<Problem> problems) {
    List<Client.Unread> unread = new ArrayList<>(client.unread());
    unread.addAll(told(problems));
    return new Client(
        client.folder(),
        client.organization(),
        client.rules(),
        client.standings(),
        client.next(),
        unread);
  }

  /**
   * The papers of a client.
   *
   * @throws BadInputException when they have mistakes
   */
  Workspace.Papers papers(Request request) {
    Problems problems = new Problems();
    Workspace.Papers read = papers.of(request.folder().orElseThrow(), problems);
    problems.throwIfAny();
    return read;
  }

  private List<Standing> standings(Request request, Scope scope, List<Framework> frameworks) {
    if (scope.engagements().stream().noneMatch(Engagement::offer)) {
      return List.of();
    }
    Evaluation evaluation = evaluator.assess(request, scope, frameworks);
    Report report =
        new Report(
            "",
            Fingerprint.toolVersion(),
            request.date(),
            List.of(),
            evaluation.assessment(),
            Crosswalks.NONE,
            MonitoringCadence.none(),
            Optional.empty(),
            NOTHING_TRACKED,
            words,
            palette,
            Derivation.changes(library, evaluation));
    return ReportView.of(report).offersBestFirst().stream().map(o -> standing(o, report)).toList();
  }

  private static Standing standing(OfferView offer, Report report) {
    Engagement engagement = report.assessment().engagement(offer.id());
    return new Standing(
        new Standing.Offer(
            offer.id(),
            offer.name(),
            engagement.members().stream().map(Papers::provider).distinct().toList(),
            offer.kind(),
            offer.signed()),
        new Standing.Duties(
            offer.assignable(), offer.carried(), offer.remedy().open(), offer.left()),
        offer.stops() ? new Standing.Stop(offer.stop(), offer.stopText()) : Standing.Stop.NONE,
        changes(offer.remedy(), derived(report.derived(), offer.id()).remedy()));
  }

  private static Derived derived(Map<String, Derived> derived, String offer) {
    return Objects.requireNonNull(derived.get(offer), offer);
  }

  /** The changes in their order; view and remedy list the same ones. */
  private static List<Standing.Needed> changes(RemedyView said, Remedy remedy) {
    List<Standing.Needed> out = new ArrayList<>();
    for (int step = 0; step < said.steps().size(); step++) {
      List<RemedyView.Item> items = said.steps().get(step).write();
      for (int i = 0; i < items.size(); i++) {
        RemedyView.Item item = items.get(i);
        int helps = remedy.steps().get(step).write().get(i).serves().size();
        out.add(new Standing.Needed(item.provider(), item.title(), helps));
      }
    }
    return out;
  }

  private List<Client.Unread> told(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                new Client.Unread(
                    p.place().toString(), words.say(p.message()), words.say(p.help()).strip()))
        .toList();
  }
}
