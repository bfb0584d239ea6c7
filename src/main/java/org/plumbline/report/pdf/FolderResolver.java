// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.template.Markup;
import org.plumbline.report.template.OwnFiles;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Reads a template's files from its folder, on disk or inside the jar. */
final class FolderResolver extends AbstractConfigurableTemplateResolver {
  private final OwnFiles own;

  FolderResolver(OwnFiles own) {
    this.own = own;
    setTemplateMode(TemplateMode.XML);
  }

  @Override
  protected ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      @Nullable String ownerTemplate,
      String template,
      String resourceName,
      @Nullable String characterEncoding,
      @Nullable Map<String, Object> templateResolutionAttributes) {
    return new StringTemplateResource(
        Markup.text(
            own.find(resourceName)
                .orElseThrow(
                    () ->
                        new TemplateInputException("not a file of the template", template, null))));
  }
}
