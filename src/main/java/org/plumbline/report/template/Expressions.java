// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.Assign;
import org.springframework.expression.spel.ast.BeanReference;
import org.springframework.expression.spel.ast.ConstructorReference;
import org.springframework.expression.spel.ast.FunctionReference;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpDec;
import org.springframework.expression.spel.ast.OpInc;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.TypeReference;
import org.springframework.expression.spel.ast.VariableReference;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Looks through what a template evaluates: values of the report are all it may name. */
final class Expressions {
  /** Names that every object has and that lead out of the report. */
  private static final Set<String> EVERY_OBJECT =
      Set.of("class", "getClass", "declaringClass", "getDeclaringClass", "wait", "notify");

  private static final int SHOWN = 120;

  private Expressions() {}

  /** What is refused in a value of a {@code th:} attribute, or in a text with an expression. */
  static List<Refused> refused(String text) {
    List<Refused> out = new ArrayList<>();
    int twice = text.indexOf("__");
    if (twice >= 0 && text.indexOf("__", twice + 2) >= 0) {
      out.add(Refused.of(TemplateProblem.TWICE_EVALUATED, shown(text)));
    }
    for (int at = 0; at + 1 < text.length(); at++) {
      if (text.charAt(at + 1) != '{') {
        continue;
      }
      switch (text.charAt(at)) {
        case '$', '*' -> evaluated(text.substring(at + 2, end(text, at + 2))).ifPresent(out::add);
        case '~' -> out.add(Refused.of(TemplateProblem.FRAGMENT, shown(text.substring(at))));
        case '@' -> out.add(Refused.of(TemplateProblem.LINK, shown(text.substring(at))));
        default -> {
          // words by their key: their values are looked at in turn
        }
      }
    }
    return out;
  }

  /** The closing brace that belongs to an opened one, or the end. */
  private static int end(String text, int start) {
    int open = 1;
    boolean quoted = false;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '}')) {
        open += c == '{' ? 1 : -1;
        if (open == 0) {
          return at;
        }
      }
    }
    return text.length();
  }

  private static Optional<Refused> evaluated(String expression) {
    try {
      SpelExpression read = new SpelExpressionParser().parseRaw(expression.strip());
      return read.getAST() == null ? Optional.empty() : below(expression, read.getAST());
    } catch (ParseException | IllegalStateException | IllegalArgumentException e) {
      return Optional.of(Refused.of(TemplateProblem.EXPRESSION, shown(expression)));
    }
  }

  private static Optional<Refused> below(String expression, SpelNode node) {
    Optional<Refused> found = node(shown(expression), node);
    for (int i = 0; found.isEmpty() && i < node.getChildCount(); i++) {
      found = below(expression, node.getChild(i));
    }
    return found;
  }

  private static Optional<Refused> node(String expression, SpelNode node) {
    if (node instanceof TypeReference) {
      return Optional.of(Refused.of(TemplateProblem.TYPE, expression));
    }
    if (node instanceof ConstructorReference) {
      return Optional.of(Refused.of(TemplateProblem.NEW, expression));
    }
    if (node instanceof BeanReference) {
      return Optional.of(Refused.of(TemplateProblem.BEAN, expression));
    }
    if (node instanceof Assign || node instanceof OpInc || node instanceof OpDec) {
      return Optional.of(Refused.of(TemplateProblem.ASSIGNMENT, expression));
    }
    if (node instanceof FunctionReference || node instanceof VariableReference) {
      String name = node.toStringAST();
      // of a choice out of a list, each item is #this
      return name.equals("#this")
          ? Optional.empty()
          : Optional.of(Refused.of(TemplateProblem.OBJECT, expression, name));
    }
    String name = node instanceof MethodReference method ? method.getName() : "";
    name = node instanceof PropertyOrFieldReference property ? property.getName() : name;
    return EVERY_OBJECT.contains(name)
        ? Optional.of(Refused.of(TemplateProblem.METHOD, expression, name))
        : Optional.empty();
  }

  /** The beginning of a text, for a message. */
  static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
