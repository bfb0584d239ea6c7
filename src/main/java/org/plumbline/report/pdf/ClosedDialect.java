// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.template.Directives;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementProcessor;
import org.thymeleaf.processor.element.MatchingAttributeName;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.serializer.StandardJavaScriptSerializer;

/**
 * The attributes and expressions of a template: they print values of the report, and nothing in
 * them names a type, opens a file or inserts one.
 */
final class ClosedDialect extends StandardDialect {

  ClosedDialect() {
    setVariableExpressionEvaluator(new ViewExpressions());
    // no template holds a script; the usual one would make a whole object mapper first
    setJavaScriptSerializer(new StandardJavaScriptSerializer(false));
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return super.getProcessors(prefix).stream()
        .filter(ClosedDialect::known)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean known(IProcessor processor) {
    if (!(processor instanceof IElementProcessor element)) {
      return true;
    }
    MatchingAttributeName matching = element.getMatchingAttributeName();
    if (matching == null) {
      return true;
    }
    // one processor takes every other name with the prefix and evaluates what it holds
    AttributeName name = matching.getMatchingAttributeName();
    return name != null
        && (!Directives.PREFIX.equals(name.getPrefix() + ":")
            || Directives.KNOWN.contains(name.getAttributeName()));
  }
}
