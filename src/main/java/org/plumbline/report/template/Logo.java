// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlText;
import org.xml.sax.SAXException;

/** The picture of a firm, an SVG or PNG file beside its template. */
public final class Logo {
  /** A picture is drawn from its own file and nothing it names. */
  public static final LoaderContext ALONE =
      LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();

  // held here, because a logger nobody holds forgets its level
  private static final Logger DRAWING = Logger.getLogger("com.github.weisj.jsvg");

  static {
    // what is wrong with a picture is said once, in our words and with its place
    DRAWING.setLevel(Level.OFF);
  }

  private Logo() {}

  /** The file, when it is a picture that can be drawn. */
  static Optional<Path> read(Path folder, YamlText file, Problems problems) {
    Optional<Path> found = new OwnFiles(folder).find(file.value());
    Optional<TemplateProblem> wrong =
        found.map(Logo::unreadable).orElse(Optional.of(TemplateProblem.NO_LOGO));
    wrong.ifPresent(why -> problems.error(why, file.place(), file.value()));
    return wrong.isPresent() ? Optional.empty() : found;
  }

  /** Drawing programs write a document type, which says nothing here. */
  private static boolean isSvg(String text) {
    try {
      String plain = text.replaceFirst("<!DOCTYPE[^>\\[]*(\\[[^\\]]*\\]\\s*)?>", "");
      return "svg".equals(Markup.parse(plain).getDocumentElement().getLocalName());
    } catch (SAXException e) {
      return false;
    }
  }

  private static Optional<TemplateProblem> unreadable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try (InputStream in = Files.newInputStream(file)) {
      if (name.endsWith(".svg")) {
        return isSvg(Files.readString(file)) && new SVGLoader().load(in, null, ALONE) != null
            ? Optional.empty()
            : Optional.of(TemplateProblem.LOGO_NOT_SVG);
      }
      if (name.endsWith(".png")) {
        return ImageIO.read(in) == null
            ? Optional.of(TemplateProblem.LOGO_NOT_PNG)
            : Optional.empty();
      }
      return Optional.of(TemplateProblem.LOGO_ENDING);
    } catch (IOException | RuntimeException e) {
      return Optional.of(TemplateProblem.LOGO_DAMAGED);
    }
  }
}
