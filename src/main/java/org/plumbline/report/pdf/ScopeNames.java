// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.thymeleaf.context.IContext;

/** The names a template begins with, such as {@code view}, and those it gives by th:with. */
final class ScopeNames implements PropertyAccessor {

  @Override
  public Class<?>[] getSpecificTargetClasses() {
    return new Class<?>[] {IContext.class};
  }

  @Override
  public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
    return target instanceof IContext scope && scope.containsVariable(name);
  }

  @Override
  public TypedValue read(EvaluationContext context, @Nullable Object target, String name)
      throws AccessException {
    if (target instanceof IContext scope) {
      return new TypedValue(scope.getVariable(name));
    }
    throw new AccessException("no scope");
  }

  @Override
  public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
    return false;
  }

  @Override
  public void write(
      EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
      throws AccessException {
    throw new AccessException("a template changes nothing");
  }
}
