// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Level;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.ListedSystem;
import org.plumbline.wording.Words;

/** What the things of the vocabulary are called where a person reads; never their ids. */
public final class Titles {

  private final Vocabulary vocabulary;
  private final Words words;

  public Titles(Vocabulary vocabulary, Words words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  public String of(Capability capability) {
    return capability.title();
  }

  public String of(Level level) {
    return level.title();
  }

  public String of(EvidenceKind kind) {
    return kind.title();
  }

  public String of(NamedFunction function) {
    return function.title();
  }

  public String of(SystemClass kind) {
    return words.say(kind);
  }

  public String of(Trait trait) {
    return trait.title();
  }

  /** A capability, with the product function that is asked for by name. */
  public String of(Need need) {
    return need.function()
        .map(f -> words.say(ListWord.WITH_FUNCTION, of(need.capability()), of(f)))
        .orElseGet(() -> of(need.capability()));
  }

  /** A system by its name on the organization's list. */
  public String of(ListedSystem system) {
    return system.id();
  }

  public String capability(String id) {
    Capability known = vocabulary.capabilities().get(id);
    return known == null ? plain(id) : of(known);
  }

  public List<String> capabilities(Collection<String> ids) {
    return ids.stream().map(this::capability).sorted().toList();
  }

  public String evidence(String id) {
    EvidenceKind known = vocabulary.evidence().get(id);
    return known == null ? plain(id) : of(known);
  }

  public String function(String id) {
    NamedFunction known = vocabulary.functions().get(id);
    return known == null ? plain(id) : of(known);
  }

  /** First letter in upper case. */
  static String capitalized(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String plain(String id) {
    return id.replace('-', ' ').replace('_', ' ');
  }
}
