// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Messages;
import org.plumbline.judgement.Questions;
import org.plumbline.judgement.TableMessages;
import org.plumbline.papers.Client;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;

/**
 * What has to be asked about a folder that is read without a mistake.
 *
 * @param orphans systems with regulated data that nobody is named to look after
 * @param facts facts nobody has answered, the one on which most duties hang first
 * @param papers what the papers of each offer, and the table over several, leave to ask
 */
public record FolderQuestions(List<Orphan> orphans, List<Unanswered> facts, List<OfPapers> papers) {
  /** Nothing to ask. */
  public static final FolderQuestions NONE = new FolderQuestions(List.of(), List.of(), List.of());

  public FolderQuestions {
    orphans = List.copyOf(orphans);
    facts = List.copyOf(facts);
    papers = List.copyOf(papers);
  }

  /**
   * A system that holds, copies or passes regulated data and that nobody looks after.
   *
   * @param under names of the offers whose papers leave it out
   */
  public record Orphan(String system, List<String> under) {
    public Orphan {
      under = List.copyOf(under);
    }
  }

  /**
   * A fact nobody has answered: every duty on it applies.
   *
   * @param controls duties that hang on it
   */
  public record Unanswered(Fact fact, List<String> controls) {
    public Unanswered {
      controls = List.copyOf(controls);
    }
  }

  /** What somebody has to ask about the papers of one offer or of several together. */
  public record OfPapers(Engagement engagement, List<Message> messages) {
    public OfPapers {
      messages = List.copyOf(messages);
    }
  }

  /** Of an evaluation of the folder. */
  public static FolderQuestions of(Library library, Evaluation evaluation) {
    Assessment assessment = evaluation.assessment();
    List<Engagement> offers = assessment.engagements().stream().filter(Engagement::offer).toList();
    List<Unanswered> facts = new ArrayList<>();
    assessment.engagements().stream()
        .findFirst()
        .ifPresent(e -> facts.addAll(facts(assessment, e)));
    return new FolderQuestions(
        orphans(library, evaluation, offers),
        facts,
        offers.stream()
            .map(e -> new OfPapers(e, messages(library, evaluation, e)))
            .filter(p -> !p.messages().isEmpty())
            .toList());
  }

  private static List<Unanswered> facts(Assessment assessment, Engagement any) {
    Client client = Engagements.client(assessment.organisation(), 0);
    return Questions.aboutFacts(judged(assessment, any), client).stream()
        .map(
            f ->
                new Unanswered(
                    Objects.requireNonNull(assessment.vocabulary().facts().get(f.fact()), f.fact()),
                    f.controls()))
        .toList();
  }

  private static List<Judgement> judged(Assessment assessment, Engagement of) {
    return assessment.cells(of.id()).stream().flatMap(c -> c.judged().stream()).toList();
  }

  /** A provider of one service alone leaves most systems to others: only whole offers count. */
  private static List<Orphan> orphans(
      Library library, Evaluation evaluation, List<Engagement> offers) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    Assessor assessor = library.assessor(evaluation.frameworks());
    for (Engagement each : offers) {
      boolean whole = each.members().stream().anyMatch(p -> !p.kind().partial());
      if (whole) {
        Judge judge = assessor.judge(evaluation.assessment().organisation(), each);
        new Questions(judge)
            .aboutSystems()
            .forEach(s -> out.computeIfAbsent(s, k -> new ArrayList<>()).add(each.name()));
      }
    }
    return out.entrySet().stream().map(e -> new Orphan(e.getKey(), e.getValue())).toList();
  }

  private static List<Message> messages(
      Library library, Evaluation evaluation, Engagement engagement) {
    Assessment assessment = evaluation.assessment();
    Vocabulary vocabulary = library.workspace().vocabulary();
    Judge judge =
        library.assessor(evaluation.frameworks()).judge(assessment.organisation(), engagement);
    Client client = Engagements.client(assessment.organisation(), 0);
    List<Control> controls =
        judged(assessment, engagement).stream().map(Judgement::control).toList();
    List<Message> out = new ArrayList<>();
    if (engagement.members().size() == 1) {
      Papers papers = engagement.members().get(0);
      out.addAll(Messages.of(papers, client, vocabulary));
      out.addAll(TableMessages.overInherited(papers, controls, vocabulary));
    } else {
      out.addAll(TableMessages.between(engagement.arrangement()));
      out.addAll(TableMessages.doubleOwners(judge, controls));
    }
    return out.stream().distinct().sorted().toList();
  }
}
