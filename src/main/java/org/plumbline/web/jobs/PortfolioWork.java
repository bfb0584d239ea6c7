// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.application.Clients;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Standing;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.JobWork;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Standings;
import org.plumbline.store.Store;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Component;

/** Judges organizations for the list of all, each once as long as nothing about it changes. */
@Component
public final class PortfolioWork implements JobWork {
  /** Its kind. */
  public static final String KIND = "portfolio";

  private final Organizations organizations;
  private final Standings standings;
  private final Library library;
  private final Words words;
  private final Ground ground;

  private SoftReference<Clients> clients = new SoftReference<>(null);

  public PortfolioWork(Store store, Library library, Words words, Ground ground) {
    this.organizations = store.organizations();
    this.standings = store.standings();
    this.library = library;
    this.words = words;
    this.ground = ground;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Its answers stand in the list of standings. */
  @Override
  public boolean keepsResults() {
    return false;
  }

  @Override
  public Outcome item(Job job, JobItem item, Steps steps) {
    return outcome(organizations.find(item.what().subject()).orElseThrow());
  }

  /** Judges one at once, where it was not judged as it is now. */
  void now(Organization organization) {
    outcome(organization).also().run();
  }

  private Outcome outcome(Organization organization) {
    LocalDate day = ground.today();
    String key = key(organization);
    if (standings.find(organization.slug()).filter(l -> l.input().equals(key)).isPresent()) {
      return new Outcome(Optional.empty(), Optional.of(key), true, () -> {});
    }
    Client client = judged(organization, day);
    Standings.Line line =
        new Standings.Line(
            organization.slug(),
            key,
            day,
            organization.edition(),
            open(client),
            client.best().map(s -> s.changes().size()).orElse(0),
            providers(client));
    String text = Clients.text(client, day);
    return new Outcome(Optional.empty(), Optional.of(key), false, () -> standings.keep(line, text));
  }

  private Client judged(Organization organization, LocalDate day) {
    Request request =
        new Request(
            Optional.of(organizations.folder(organization.slug(), organization.edition())),
            Optional.empty(),
            Optional.empty(),
            day);
    Client found = clients().judge(organization.slug(), request);
    return new Client(
        found.folder(),
        found.organization(),
        found.rules(),
        found.standings(),
        found.next(),
        found.unread().stream()
            .map(u -> new Client.Unread(Organizations.plainPath(u.place()), u.reason(), u.remedy()))
            .toList());
  }

  /** Given up when memory is short: what is kept in it is only for speed. */
  private synchronized Clients clients() {
    Clients there = clients.get();
    if (there == null) {
      there = new Clients(library, words);
      clients = new SoftReference<>(there);
    }
    return there;
  }

  private static int open(Client client) {
    return client.judged()
        ? client.best().map(s -> s.duties().open()).orElse(Standings.Line.NO_OFFER)
        : Standings.Line.UNREAD;
  }

  private static List<String> providers(Client client) {
    TreeSet<String> out = new TreeSet<>();
    client.standings().stream().map(Standing::offer).forEach(o -> out.addAll(o.providers()));
    return List.copyOf(out);
  }

  /** Names what an answer about an organization rests on; the same key, the same answer. */
  String key(Organization organization) {
    return Ground.hash(ground.hash(), organization.slug(), organization.edition());
  }
}
