// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.plumbline.application.Recent;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Parts of pages that read the same for whoever looks, written once for all that they rest on. A
 * part has no form, since each form carries the token of one session.
 */
@Component
class KeptParts {
  private static final int MOST = 256;

  private final SpringTemplateEngine engine;
  private final ApplicationContext context;
  private final Office office;
  private final Recent<Object, String> kept = new Recent<>(MOST);

  KeptParts(SpringTemplateEngine engine, ApplicationContext context, Office office) {
    this.engine = engine;
    this.context = context;
    this.office = office;
  }

  /**
   * A part as HTML.
   *
   * @param key whatever it rests on; the same key always gives the same part
   * @param template name of its page
   * @param part name of its fragment
   * @param values that it shows
   */
  String html(
      Object key,
      String template,
      String part,
      Supplier<Map<String, Object>> values,
      HttpServletRequest request,
      HttpServletResponse response) {
    return kept.get(
        key,
        () -> {
          WebContext web =
              new WebContext(
                  JakartaServletWebApplication.buildApplication(request.getServletContext())
                      .buildExchange(request, response),
                  office.words().locale(),
                  values.get());
          web.setVariable(
              ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
              new ThymeleafEvaluationContext(context, null));
          return engine.process(
              new TemplateSpec(template, Set.of(part), TemplateMode.HTML, null), web);
        });
  }
}
