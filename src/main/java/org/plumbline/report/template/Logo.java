// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlText;
import org.xml.sax.SAXException;

/** The picture of a firm, an SVG or PNG file beside its template. */
final class Logo {
  private Logo() {}

  /** The file, when it is a picture that can be drawn. */
  static Optional<Path> read(Path folder, YamlText file, Problems problems) {
    String word = file.value();
    Optional<String> wrong =
        word.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && Files.isRegularFile(folder.resolve(word))
            ? unreadable(folder.resolve(word))
            : Optional.of("there is no file of this name beside template.yaml");
    if (wrong.isPresent()) {
      problems.error(
          "TPL-005",
          file.place(),
          "the logo `" + word + "` cannot be used: " + wrong.get(),
          "put an SVG or PNG file beside template.yaml and name it here, or take the line out");
      return Optional.empty();
    }
    return Optional.of(folder.resolve(word));
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

  private static Optional<String> unreadable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try (InputStream in = Files.newInputStream(file)) {
      if (name.endsWith(".svg")) {
        if (!isSvg(Files.readString(file))) {
          return Optional.of("it is no SVG picture");
        }
        return new SVGLoader().load(in, null, LoaderContext.createDefault()) == null
            ? Optional.of("it is no SVG picture")
            : Optional.empty();
      }
      if (name.endsWith(".png")) {
        return ImageIO.read(in) == null ? Optional.of("it is no PNG picture") : Optional.empty();
      }
      return Optional.of("its name ends neither in .svg nor in .png");
    } catch (IOException | RuntimeException e) {
      return Optional.of("the file is damaged");
    }
  }
}
