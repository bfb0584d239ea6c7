// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Dropping;
import org.plumbline.application.DroppingFinder;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.catalogue.Control;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.JobWork;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Store;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Component;

/** Finds what an organization loses when a provider drops something. */
@Component
public final class DropWork implements JobWork {
  /** Its kind. */
  public static final String KIND = "drop";

  private final Organizations organizations;
  private final Library library;
  private final Words words;
  private final Ground ground;

  public DropWork(Store store, Library library, Words words, Ground ground) {
    this.organizations = store.organizations();
    this.library = library;
    this.words = words;
    this.ground = ground;
  }

  /**
   * What is dropped.
   *
   * @param provider by name
   * @param term an act by its everyday name, or a term or promise by its title
   */
  public record Drop(String provider, String term) {
    public Drop {
      provider = provider.replaceAll("\\s+", " ").strip();
      term = term.replaceAll("\\s+", " ").strip();
    }

    String text() {
      return provider + "\n" + term;
    }

    /** What such a text says. */
    public static Drop of(String text) {
      String[] parts = text.split("\n", 2);
      return new Drop(parts[0], parts[1]);
    }
  }

  /**
   * An offer of an organization that loses duties.
   *
   * @param promised duties that a provider is bound to as things stand
   * @param lost numbers of those of them that are lost
   */
  public record Hit(String slug, String offer, int promised, List<String> lost) {
    public Hit {
      lost = List.copyOf(lost);
    }

    private String text() {
      return String.join("\t", slug, offer, Integer.toString(promised), String.join("\t", lost));
    }

    private static Hit of(String line) {
      List<String> parts = List.of(line.split("\t"));
      return new Hit(
          parts.get(0),
          parts.get(1),
          Integer.parseInt(parts.get(2)),
          parts.subList(3, parts.size()));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome item(Job job, JobItem item, Steps steps) {
    Organization one = organizations.find(item.what().subject()).orElseThrow();
    Drop drop = Drop.of(job.asked().subject());
    List<String> lines = hits(List.of(one), drop).stream().map(Hit::text).toList();
    return Outcome.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What these organizations lose, the one that loses most first.
   *
   * @throws org.plumbline.application.UnknownWordException when nobody knows the term, or none of
   *     them has the provider
   */
  public List<Hit> hits(List<Organization> among, Drop drop) {
    Map<String, Path> folders = new java.util.TreeMap<>();
    among.forEach(o -> folders.put(o.slug(), organizations.folder(o.slug(), o.edition())));
    Request request =
        new Request(Optional.empty(), Optional.empty(), Optional.empty(), ground.today());
    Dropping found =
        new DroppingFinder(library, words).find(folders, request, drop.term(), drop.provider());
    return found.hits().stream()
        .map(
            h ->
                new Hit(
                    h.client(),
                    h.offer().replaceAll("\\s+", " "),
                    h.promised(),
                    h.lost().stream().map(Control::id).toList()))
        .toList();
  }

  /** What a job has found so far, in the order of its items. */
  public static List<Hit> hits(byte[] result) {
    List<Hit> out = new ArrayList<>();
    new String(result, StandardCharsets.UTF_8).lines().forEach(l -> out.add(Hit.of(l)));
    return out;
  }
}
