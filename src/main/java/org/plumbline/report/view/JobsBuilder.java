// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Job;
import org.plumbline.judgement.Missing;
import org.plumbline.papers.Papers;

/** Builds the grid of jobs and systems of one offer. */
final class JobsBuilder {
  /** What every job rests on: words on these say least about one. */
  private static final Set<String> BASES = Set.of(TraitNames.CONTINUITY, TraitNames.ACCESS);

  private final Scene scene;
  private final Engagement engagement;
  private final List<String> systems;
  private final Map<String, String> shortNames = new HashMap<>();

  JobsBuilder(Scene scene, Engagement engagement) {
    this.scene = scene;
    this.engagement = engagement;
    this.systems =
        scene.assessment().organisation().systems().stream()
            .filter(s -> s.exempt().isEmpty())
            .map(s -> s.id())
            .toList();
    for (Papers papers : engagement.members()) {
      shortNames.put(
          papers.id(),
          engagement.offer()
              ? papers.provider().split(" ", 2)[0]
              : scene.say(OfferWord.JOB_PROVIDER));
    }
  }

  JobsView build(List<Job> jobs) {
    Map<String, List<Job>> acts = new LinkedHashMap<>();
    List<JobsView.Row> whole = new ArrayList<>();
    for (Job job : jobs) {
      if (job.system().isPresent()) {
        acts.computeIfAbsent(job.capability().id(), k -> new ArrayList<>()).add(job);
      } else {
        whole.add(
            new JobsView.Row(
                scene.titles().of(job.capability()), List.of(cell(job)), settled(job) ? 0 : 1));
      }
    }
    List<JobsView.Row> rows = new ArrayList<>();
    acts.values().forEach(each -> rows.add(row(each)));
    rows.sort(Comparator.comparingInt((JobsView.Row r) -> -r.unsettled()));
    whole.sort(Comparator.comparingInt((JobsView.Row r) -> -r.unsettled()));
    int settled = (int) jobs.stream().filter(JobsBuilder::settled).count();
    int nobody = (int) jobs.stream().filter(j -> style(j).equals("none")).count();
    int open = (int) jobs.stream().filter(j -> style(j).equals("ask")).count();
    return new JobsView(
        engagement.name(),
        scene.say(OfferWord.JOB_COUNTS, engagement.name(), settled, jobs.size(), open, nobody),
        jobs.size(),
        settled,
        open,
        nobody,
        systems,
        rows,
        whole);
  }

  private JobsView.Row row(List<Job> jobs) {
    Map<String, Job> by = new HashMap<>();
    jobs.forEach(j -> by.put(j.system().orElseThrow(), j));
    JobsView.Cell none = new JobsView.Cell(scene.say(OfferWord.JOB_NONE), "blank", "", "");
    return new JobsView.Row(
        scene.titles().of(jobs.get(0).capability()),
        systems.stream()
            .map(s -> Optional.ofNullable(by.get(s)).map(this::cell).orElse(none))
            .toList(),
        (int) jobs.stream().filter(j -> !settled(j)).count());
  }

  private static boolean settled(Job job) {
    return switch (job.state()) {
      case YOURS, OTHER, HELD, SHARED -> true;
      case OPEN, NOBODY, IMPOSSIBLE -> false;
    };
  }

  private JobsView.Cell cell(Job job) {
    return new JobsView.Cell(word(job), style(job), written(job), missing(job));
  }

  private static boolean lacksOnly(Job job, Missing.Kind kind) {
    return !job.missing().isEmpty() && job.missing().stream().allMatch(m -> m.kind() == kind);
  }

  private static boolean uncovered(Job job) {
    return job.state() == Job.State.OPEN
        && job.missing().stream().anyMatch(m -> m.kind() == Missing.Kind.SYSTEM);
  }

  private static String style(Job job) {
    return switch (job.state()) {
      case HELD, SHARED -> "yes";
      case YOURS, OTHER -> "other";
      case OPEN -> uncovered(job) ? "none" : "ask";
      case NOBODY -> "none";
      case IMPOSSIBLE -> "never";
    };
  }

  private String word(Job job) {
    String who =
        job.finding().members().stream()
            .map(m -> shortNames.getOrDefault(m, m))
            .distinct()
            .collect(Collectors.joining(" + "));
    return switch (job.state()) {
      case HELD -> scene.say(OfferWord.JOB_HELD, who);
      case SHARED -> scene.say(OfferWord.JOB_SHARED, who);
      case YOURS -> scene.say(OfferWord.JOB_YOURS);
      case OTHER -> scene.say(OfferWord.JOB_OTHER);
      case OPEN ->
          scene.say(
              uncovered(job)
                  ? OfferWord.JOB_UNCOVERED
                  : lacksOnly(job, Missing.Kind.CONTRACT)
                      ? OfferWord.JOB_UNSIGNED
                      : OfferWord.JOB_OPEN);
      case NOBODY -> scene.say(OfferWord.JOB_NOBODY);
      case IMPOSSIBLE -> scene.say(OfferWord.JOB_IMPOSSIBLE);
    };
  }

  private String written(Job job) {
    return job.carer()
        .filter(c -> job.state() == Job.State.OTHER)
        .orElseGet(
            () ->
                job.sources().stream()
                    .filter(s -> !s.where().words().isBlank())
                    .min(Comparator.comparing(s -> BASES.contains(s.subject())))
                    .map(
                        s ->
                            s.where().clause().isBlank()
                                ? scene.say(OfferWord.SAYS, s.where().words())
                                : scene.say(
                                    OfferWord.SAYS_AT, s.where().words(), s.where().clause()))
                    .orElse(""));
  }

  private String missing(Job job) {
    return job.missing().stream().map(this::title).distinct().collect(Collectors.joining(", "));
  }

  private String title(Missing missing) {
    return switch (missing.kind()) {
      case LEVEL ->
          scene
              .assessment()
              .vocabulary()
              .traits()
              .find(missing.subject())
              .map(Trait::title)
              .orElse(missing.subject());
      case ELEMENT ->
          scene
              .assessment()
              .vocabulary()
              .traits()
              .element(missing.subject())
              .map(Trait.Element::title)
              .orElse(missing.subject());
      case FUNCTION -> scene.titles().function(missing.subject());
      case SYSTEM -> missing.subject();
      case CONTRACT, MATRIX -> scene.say(OfferWord.NOT_SIGNED);
      case DELIVERABLE, INTERVAL, INDEPENDENT, ORDER ->
          scene.titles().capability(missing.subject());
      case RULE -> scene.assessment().vocabulary().agreementRules().agreement(missing.subject());
      case TOPIC -> missing.subject().replace('-', ' ');
    };
  }
}
