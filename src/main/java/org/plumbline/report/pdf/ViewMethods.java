// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.report.view.ReportView;
import org.springframework.expression.spel.support.ReflectiveMethodResolver;
import org.thymeleaf.engine.IterationStatusVar;

/** The methods a template may call: what a view answers, and reading texts and lists. */
final class ViewMethods extends ReflectiveMethodResolver {
  private static final String OURS = "org.plumbline.";

  private static final List<String> VIEWS =
      List.of(ReportView.class.getPackageName(), ViewMethods.class.getPackageName());

  private static final Map<Class<?>, Set<String>> READING =
      Map.of(
          String.class,
          Set.of(
              "isEmpty",
              "isBlank",
              "length",
              "strip",
              "trim",
              "startsWith",
              "endsWith",
              "contains",
              "equals",
              "indexOf",
              "substring",
              "toUpperCase",
              "toLowerCase",
              "replace",
              "concat"),
          LocalDate.class,
          Set.of("toString"),
          Map.class,
          Set.of(
              "get",
              "getOrDefault",
              "containsKey",
              "isEmpty",
              "size",
              "keySet",
              "values",
              "entrySet"),
          Map.Entry.class,
          Set.of("getKey", "getValue"),
          Optional.class,
          Set.of("isPresent", "isEmpty", "get", "orElse"),
          IterationStatusVar.class,
          Set.of("getIndex", "getCount", "getSize", "isEven", "isOdd", "isFirst", "isLast"),
          List.class,
          Set.of("get", "isEmpty", "size", "contains", "indexOf", "subList"),
          Collection.class,
          Set.of("isEmpty", "size", "contains"));

  @Override
  protected boolean isCandidateForInvocation(Method method, Class<?> target) {
    return allows(method, target);
  }

  /** Whether a template may call this method of a value of this class. */
  static boolean allows(Method method, Class<?> target) {
    if (Modifier.isStatic(method.getModifiers())) {
      return false;
    }
    Class<?> declaring = method.getDeclaringClass();
    if (VIEWS.contains(declaring.getPackageName())) {
      return true;
    }
    // facts that a view hands on: a value answers what it holds
    if (declaring.getPackageName().startsWith(OURS) && (target.isRecord() || target.isEnum())) {
      return method.getParameterCount() == 0;
    }
    return READING.entrySet().stream()
        .anyMatch(
            e -> e.getKey().isAssignableFrom(target) && e.getValue().contains(method.getName()));
  }
}
