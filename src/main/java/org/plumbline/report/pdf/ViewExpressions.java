// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardConversionService;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.StandardExpressions;

/**
 * Evaluates {@code ${...}} on values of the view: no types, no beans, no new objects, no
 * assignment, and of the values only the methods {@link ViewMethods} lets through.
 */
final class ViewExpressions implements IStandardVariableExpressionEvaluator {
  private final SpelExpressionParser parser = new SpelExpressionParser();
  private final Map<String, Expression> parsed = new ConcurrentHashMap<>();
  private final EvaluationContext closed =
      SimpleEvaluationContext.forPropertyAccessors(new ScopeNames(), new ViewProperties())
          .withMethodResolvers(new ViewMethods())
          .withAssignmentDisabled()
          .build();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    String text = expression.getExpression();
    try {
      Object root =
          expression.getUseSelectionAsRoot()
                  && context instanceof ITemplateContext inside
                  && inside.hasSelectionTarget()
              ? inside.getSelectionTarget()
              : context;
      Object value = parsed.computeIfAbsent(text, parser::parseExpression).getValue(closed, root);
      return how.getPerformTypeConversion() ? printed(context, value) : value;
    } catch (ParseException | EvaluationException | IllegalStateException e) {
      throw new TemplateProcessingException(
          "Exception evaluating expression: \"" + text + "\" (template", e);
    }
  }

  private static @Nullable String printed(IExpressionContext context, @Nullable Object value) {
    IStandardConversionService conversions =
        StandardExpressions.getConversionService(context.getConfiguration());
    return conversions.convert(context, value, String.class);
  }
}
