// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Words;

/** Answers requests, and makes reports of the answers. */
public final class Evaluator {
  private final Library library;

  public Evaluator(Library library) {
    this.library = library;
  }

  /**
   * Every control asked for under every arrangement.
   *
   * @throws UnknownWordException when a framework is not known
   * @throws org.plumbline.problem.BadInputException when the folder has mistakes
   */
  public Evaluation evaluate(Request request) {
    Scope scope = Scope.of(library.workspace(), request);
    return assess(request, scope, frameworks(request, scope));
  }

  /**
   * As {@link #evaluate(Request)}, for the arrangements named, kinds of support among them.
   *
   * @throws UnknownWordException when no arrangement has one of these ids
   */
  public Evaluation evaluate(Request request, String... arrangements) {
    Scope scope = Scope.every(library.workspace(), request).only(arrangements);
    return assess(request, scope, frameworks(request, scope));
  }

  /**
   * Arrangements under those of the frameworks that bind on the day; all of them where they were
   * asked for by name.
   */
  Evaluation assess(Request request, Scope scope, List<Framework> chosen) {
    Problems problems = new Problems();
    List<Framework> frameworks =
        new Dates(request.date(), problems).inForce(chosen, request.frameworks().isPresent());
    problems.throwIfAny();
    Assessment assessment =
        library
            .assessor(frameworks)
            .assess(scope.organisation().on(request.date()), scope.engagements());
    return new Evaluation(
        request,
        frameworks,
        assessment,
        Stream.concat(scope.remarks().stream(), problems.remarks().stream()).toList(),
        scope.parsed());
  }

  /**
   * The frameworks asked for, else the organization's, else all in force; in catalogue order. A
   * proposed rule comes in by its name alone.
   */
  List<Framework> frameworks(Request request, Scope scope) {
    Workspace workspace = library.workspace();
    List<String> wanted = request.frameworks().orElse(scope.organisation().frameworks());
    List<Framework> all = workspace.everyFramework();
    List<String> ids = all.stream().map(Framework::id).toList();
    wanted.forEach(id -> UnknownWordException.known(Named.FRAMEWORK, id, ids));
    if (wanted.isEmpty()) {
      return workspace.frameworks();
    }
    return all.stream().filter(f -> wanted.contains(f.id())).toList();
  }

  /**
   * A report of an evaluation.
   *
   * @param look template of its PDF, when there is one
   * @param crosswalks true when a form of it prints them
   */
  public Report report(
      Evaluation evaluation,
      CarryOver carried,
      Optional<Template> look,
      boolean crosswalks,
      Words words) {
    return Fingerprint.report(
        library,
        evaluation,
        crosswalks ? library.crosswalks() : Crosswalks.NONE,
        MonitoringCadence.of(library.workspace().monitoring(), evaluation.assessment()),
        look,
        carried,
        words,
        Derivation.of(library, evaluation));
  }

  /** Ids of the arrangements of a scope. */
  static List<String> ids(Scope scope) {
    return scope.engagements().stream().map(Engagement::id).toList();
  }
}
