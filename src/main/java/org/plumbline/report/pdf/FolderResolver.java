// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Reads a template's files from its folder, on disk or inside the jar. */
final class FolderResolver extends AbstractConfigurableTemplateResolver {
  private final Path folder;

  FolderResolver(Path folder) {
    this.folder = folder;
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
    Path file = folder.resolve(resourceName);
    try {
      return new StringTemplateResource(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
