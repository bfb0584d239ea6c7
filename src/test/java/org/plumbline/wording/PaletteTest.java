// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.judgement.Verdict;
import org.plumbline.problem.Problems;
import org.plumbline.report.view.VerdictView;

/** The verdicts can be told apart and their words be read, in print without color too. */
class PaletteTest {
  private static final Problems PROBLEMS = new Problems();
  private static final Palette PALETTE =
      PaletteReader.read(Path.of("templates"), PROBLEMS).orElseThrow();

  @Test
  void the_file_and_what_the_program_was_built_with_are_the_same() {
    assertEquals(List.of(), PROBLEMS.all());
    assertEquals(PaletteReader.builtIn(), PALETTE);
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void words_on_a_fill_have_a_contrast_of_four_and_a_half_at_least(Verdict verdict) {
    Shade shade = PALETTE.of(verdict);
    double contrast = contrast(shade.ink(), shade.fill());
    assertTrue(contrast >= 4.5, verdict + " " + contrast);
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void dark_words_on_a_tint_are_easy_to_read(Verdict verdict) {
    assertTrue(contrast(PALETTE.inks().ink(), PALETTE.of(verdict).tint()) >= 7, verdict.name());
  }

  /** Contrast is of luminance alone: what holds here holds in gray print. */
  @Test
  void text_notes_and_headings_can_be_read_on_paper_and_on_the_soft_ground() {
    Inks inks = PALETTE.inks();
    for (int color : List.of(inks.ink(), inks.quiet(), inks.accent())) {
      assertTrue(contrast(color, 0xFFFFFF) >= 4.5, Inks.hex(color));
      assertTrue(contrast(color, inks.soft()) >= 4.5, Inks.hex(color) + " on the soft ground");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision", "gap-report"})
  void templates_have_the_colors_of_the_palette(String template) throws IOException {
    String yaml = Files.readString(Path.of("templates/reports", template, "template.yaml"));
    Inks inks = PALETTE.inks();
    Map<String, Integer> wanted =
        Map.of(
            "ink", inks.ink(),
            "quiet", inks.quiet(),
            "accent", inks.accent(),
            "soft", inks.soft(),
            "line", inks.line());
    wanted.forEach(
        (name, color) ->
            assertTrue(yaml.contains("  " + name + ": \"#" + Inks.hex(color) + "\"\n"), name));
  }

  private static double contrast(int ink, int ground) {
    double one = luminance(ink) + 0.05;
    double other = luminance(ground) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  /** Lightness as printed in gray, 0 to 100. */
  @Test
  void neighbors_in_a_bar_differ_in_lightness() {
    List<Verdict> order = VerdictView.ORDER;
    for (int i = 0; i + 2 < order.size(); i++) {
      double difference =
          Math.abs(lightness(PALETTE.of(order.get(i))) - lightness(PALETTE.of(order.get(i + 1))));
      assertTrue(difference >= 13, order.get(i) + " beside the next: " + difference);
    }
  }

  private static double lightness(Shade shade) {
    double y = luminance(shade.fill());
    return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
