// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Map;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Trait;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** Where a value in a regime's sentence comes from. */
public sealed interface RegimeValue {

  /** The value, of a kind that {@link Phrase} takes. */
  Object of(RegimeRule rule, RegimeSubject subject);

  /** As it is, such as a citation. */
  record Text(String text) implements RegimeValue {
    @Override
    public Object of(RegimeRule rule, RegimeSubject subject) {
      return text;
    }
  }

  /** What the subject itself gives. */
  enum Given implements RegimeValue {
    /** The named conditions that make the rule relevant. */
    WAYS("ways"),
    /** The provider's name. */
    PROVIDER("provider"),
    /** Tools that keep controlled information in a cloud of unknown standing. */
    CLOUD_TOOLS("cloud-tools"),
    /** What to ask of the tools the papers name. */
    TOOL_QUESTIONS("tool-questions"),
    /** The rules that agreements on data are made for. */
    NAMED_RULES("named-rules");

    private final String spelling;

    Given(String spelling) {
      this.spelling = spelling;
    }

    /** As written in data. */
    String spelling() {
      return spelling;
    }

    @Override
    public Object of(RegimeRule rule, RegimeSubject subject) {
      return switch (this) {
        case WAYS -> rule.when().said(subject).stream().map(RegimeCondition.Said::phrase).toList();
        case CLOUD_TOOLS -> subject.cloudTools();
        case TOOL_QUESTIONS -> subject.toolQuestions();
        case NAMED_RULES -> subject.rulesNamed();
        case PROVIDER -> subject.provider().<Object>map(name -> name).orElse(Unnamed.PROVIDER);
      };
    }
  }

  /** A number the organization gave. */
  record Number(Fact fact) implements RegimeValue {
    @Override
    public Object of(RegimeRule rule, RegimeSubject subject) {
      Integer answer = subject.fact(fact.id());
      return answer == null ? Unnamed.NUMBER : answer;
    }
  }

  /** Who is named for an official role. */
  record Official(String role) implements RegimeValue {
    @Override
    public Object of(RegimeRule rule, RegimeSubject subject) {
      return subject.official(role).<Object>map(name -> name).orElse(Unnamed.OFFICIAL);
    }
  }

  /** What the stated level of a trait means. */
  record Stated(Trait trait) implements RegimeValue {
    @Override
    public Object of(RegimeRule rule, RegimeSubject subject) {
      return trait.level(subject.level(trait)).means();
    }
  }

  /** The words of a rule, filled. */
  static Phrase phrase(RegimeRule rule, RegimeSubject subject) {
    Map<String, Object> values = new java.util.LinkedHashMap<>();
    rule.with().forEach((name, value) -> values.put(name, value.of(rule, subject)));
    return new Phrase(rule.says(), values);
  }

  /** What stands in a sentence where nothing was given. */
  enum Unnamed implements Key {
    PROVIDER,
    OFFICIAL,
    NUMBER,
    VALUES;

    @Override
    public String key() {
      return Key.spelled("unnamed", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }
}
