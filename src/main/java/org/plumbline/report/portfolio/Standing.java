// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.portfolio;

import java.util.List;

/**
 * Where one client stands with one offer.
 *
 * @param offer whose papers
 * @param duties how its duties fall
 * @param stop what has to be settled before anybody gets access; nothing where there is none
 * @param changes what to write into the papers, in the order that closes most
 */
public record Standing(Offer offer, Duties duties, Stop stop, List<Needed> changes) {
  public Standing {
    changes = List.copyOf(changes);
  }

  /**
   * An offer, or several judged together.
   *
   * @param id short name, as other commands take it
   * @param name as printed
   * @param providers whose papers, by name
   * @param kind kind of support, as printed
   * @param signed whether everything that counts is signed by both
   */
  public record Offer(String id, String name, List<String> providers, String kind, boolean signed) {
    public Offer {
      providers = List.copyOf(providers);
    }
  }

  /**
   * Counts of duties.
   *
   * @param all that somebody else can take over
   * @param promised that a provider is, or would be, bound to
   * @param open that nobody is bound to and that papers can still give to somebody
   * @param left that stay without anybody once every change is written
   */
  public record Duties(int all, int promised, int open, int left) {}

  /**
   * A stop sign.
   *
   * @param title short name; empty where nothing stops
   * @param text why it stops; empty where nothing does
   */
  public record Stop(String title, String text) {
    public static final Stop NONE = new Stop("", "");

    /** Whether there is one. */
    public boolean stops() {
      return !title.isEmpty();
    }
  }

  /**
   * A change to the papers.
   *
   * @param provider whose papers
   * @param title what it is about
   * @param helps how many duties it helps to close
   */
  public record Needed(String provider, String title, int helps) {}
}
