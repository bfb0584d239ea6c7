// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.lang.reflect.Method;
import org.springframework.expression.spel.support.ReflectivePropertyAccessor;

/** Values by their name alone, such as {@code i.last}: the methods of {@link ViewMethods}. */
final class ViewProperties extends ReflectivePropertyAccessor {

  ViewProperties() {
    super(false);
  }

  @Override
  protected boolean isCandidateForProperty(Method method, Class<?> target) {
    return ViewMethods.allows(method, target);
  }
}
