// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.text.Line.Cells;
import org.plumbline.intake.text.Line.Segment;
import org.plumbline.intake.text.Rulings.Rule;

/** Letters of a PDF as printed lines, page by page: two columns of prose one after the other. */
final class PdfText extends PDFTextStripper {
  /** A sign of any font before an item, or its number. */
  private static final Pattern BULLET =
      Pattern.compile("[^\\p{L}\\p{N}✓✔✗✘]{1,2}|\\(?\\d{1,2}(\\.\\d{1,2}){0,8}[.)]?|\\(?[a-z][.)]");

  /** A sign that stands before items only. */
  static final Pattern DOT = Pattern.compile("[•‣▪■▸►◦·\\uE000-\\uF8FF]");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  /** Steps of drawing on one page, pictures within pictures counted each time. */
  private static final int MOST_STEPS = 500_000;

  private static final int MOST_FORMS_A_PAGE = 5_000;

  private static final int MOST_LETTERS_A_PAGE = 60_000;

  /** Letters so much smaller than those beside them, and so far above them, are raised. */
  private static final double SMALL = 0.8;

  private static final double RAISED = 0.7;

  private static final char FIRST_LIGATURE = '\ufb00';
  private static final char LAST_LIGATURE = '\ufb06';

  private final List<TextPosition> letters = new ArrayList<>();
  private Drawn drawn = new Drawn(new PDRectangle());

  /** True once a page has two columns of prose. */
  private boolean columns;

  private int steps;
  private int forms;
  private int all;

  PdfText() {
    setSuppressDuplicateOverlappingText(true);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (text.getDir() == 0) {
      letters.add(text);
    }
  }

  /** A small file can draw without end: forms that draw themselves, pages of endless letters. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (steps > MOST_STEPS || letters.size() > MOST_LETTERS_A_PAGE) {
      throw new TooMuchTextException();
    }
    super.processOperator(operator, operands);
    drawn.follow(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
  }

  /** The library forgives whatever goes wrong within a form, this too. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuchTextException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    if (forms > MOST_FORMS_A_PAGE) {
      throw new TooMuchTextException();
    }
    super.showForm(form);
  }

  /** Lines of one page, from the top. */
  List<Line> lines(PDDocument document, int page) throws IOException {
    letters.clear();
    drawn = new Drawn(document.getPage(page - 1).getCropBox());
    steps = 0;
    forms = 0;
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    all += letters.size();
    if (all > PaperFiles.MOST_LETTERS) {
      throw new TooMuchTextException();
    }
    boolean turned = document.getPage(page - 1).getRotation() != 0;
    List<Grid> grids = turned ? List.of() : Grid.of(drawn.rulings());
    List<Rule> across = turned ? List.of() : drawn.rulings().across();
    List<Line> printed = lines(grids, across, page);
    List<Line> read = Gutter.apart(printed, columns);
    columns |= !read.equals(printed);
    return numbered(read, page);
  }

  /** Lines of text and of ruled tables, by their distance from the top. */
  private List<Line> lines(List<Grid> grids, List<Rule> across, int page) {
    Map<Grid, List<TextPosition>> held = new LinkedHashMap<>();
    List<TextPosition> free = new ArrayList<>();
    for (TextPosition letter : letters) {
      Grid grid = grid(grids, letter);
      (grid == null ? free : held.computeIfAbsent(grid, g -> new ArrayList<>())).add(letter);
    }
    List<List<Line>> parts = new ArrayList<>();
    Line above = null;
    List<List<TextPosition>> rows = rows(free);
    CloseColumns columns = new CloseColumns(rows);
    for (int at = 0; at < rows.size(); at++) {
      List<TextPosition> row = rows.get(at);
      List<Segment> segments = columns.segments(at);
      if (!segments.isEmpty()) {
        double y = row.get(0).getYDirAdj();
        boolean parted = above != null && parted(across, above, y, segments);
        above = new Line(Spot.page(page, 0), y, segments, Cells.NONE, parted);
        parts.add(List.of(above));
      }
    }
    held.forEach((grid, in) -> parts.add(new RuledLines(grid, in, page).lines()));
    parts.removeIf(List::isEmpty);
    parts.sort(Comparator.comparingDouble(p -> p.get(0).y()));
    return parts.stream().flatMap(List::stream).toList();
  }

  private static @Nullable Grid grid(List<Grid> grids, TextPosition letter) {
    double x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
    double y = letter.getYDirAdj() - letter.getFontSizeInPt() * 0.3;
    return grids.stream().filter(g -> g.holds(x, y)).findFirst().orElse(null);
  }

  private static boolean parted(List<Rule> across, Line above, double y, List<Segment> segments) {
    double from = segments.get(0).from();
    double to = segments.get(segments.size() - 1).to();
    double top = y - segments.get(0).size() * 0.3;
    return across.stream()
        .filter(r -> r.at() > above.y() && r.at() < top)
        .anyMatch(r -> r.from() <= from + 2 && r.to() >= from + (to - from) * 0.6);
  }

  private static List<Line> numbered(List<Line> lines, int page) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      out.add(line.with(Spot.page(page, out.size() + 1)));
    }
    return out;
  }

  /** Letters on one height, from the left; a raised number belongs to the words it stands in. */
  static List<List<TextPosition>> rows(List<TextPosition> letters) {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<TextPosition>> rows = new ArrayList<>();
    double y = 0;
    double size = 0;
    for (TextPosition letter : sorted) {
      double em = letter.getFontSizeInPt();
      double below = letter.getYDirAdj() - y;
      boolean raised = small(size, em) && below <= em * RAISED;
      boolean on = !rows.isEmpty() && (below <= em * 0.4 || raised);
      if (on) {
        rows.get(rows.size() - 1).add(letter);
      } else {
        rows.add(new ArrayList<>(List.of(letter)));
      }
      if (!on || raised) {
        y = letter.getYDirAdj();
        size = em;
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
    return rows;
  }

  private static boolean small(double size, double beside) {
    return size < beside * SMALL;
  }

  /** Tells whether a gap, in sizes of the letter behind it, parts words at a place. */
  @FunctionalInterface
  interface Gap {
    boolean parts(double gap, double at);
  }

  /** Words of one row, parted where the gap between them is wide. */
  static List<Segment> segments(List<TextPosition> row) {
    return segments(row, (gap, at) -> gap > CloseColumns.WIDE);
  }

  /** Words of one row, parted where a gap parts them. */
  static List<Segment> segments(List<TextPosition> row, Gap gaps) {
    List<Segment> out = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    double from = 0;
    double to = 0;
    Map<Boolean, Integer> weight = new HashMap<>();
    double size = 0;
    for (TextPosition letter : row) {
      String text = letter.getUnicode();
      if (text == null || text.isBlank()) {
        continue;
      }
      double x = letter.getXDirAdj();
      double em = Math.max(letter.getFontSizeInPt(), 1);
      if (!words.isEmpty() && gaps.parts((x - to) / em, x)) {
        out.add(segment(words, from, to, size, weight));
        words.setLength(0);
        weight.clear();
        size = 0;
      }
      if (words.isEmpty()) {
        from = x;
      } else if (x - to > em * 0.14 || small(em, size) && note(words, text)) {
        words.append(' ');
      }
      words.append(spelled(text));
      to = x + letter.getWidthDirAdj();
      size = Math.max(size, em);
      weight.merge(bold(letter), 1, Integer::sum);
    }
    if (!words.isEmpty()) {
      out.add(segment(words, from, to, size, weight));
    }
    return bulletsJoined(out);
  }

  /** The number of a footnote begins behind a word. */
  private static boolean note(CharSequence words, String letter) {
    return Character.isDigit(letter.charAt(0))
        && !Character.isDigit(words.charAt(words.length() - 1));
  }

  /** A letter that is drawn for two is written as two. */
  private static String spelled(String letter) {
    char first = letter.charAt(0);
    return first >= FIRST_LIGATURE && first <= LAST_LIGATURE
        ? Normalizer.normalize(letter, Normalizer.Form.NFKC)
        : letter;
  }

  private static Segment segment(
      StringBuilder words, double from, double to, double size, Map<Boolean, Integer> weight) {
    boolean bold = weight.getOrDefault(true, 0) > weight.getOrDefault(false, 0);
    return new Segment(from, to, words.toString(), size, bold);
  }

  private static boolean bold(TextPosition letter) {
    String font = String.valueOf(letter.getFont().getName()).toLowerCase(java.util.Locale.ROOT);
    return font.contains("bold") || font.contains("black") || font.contains("heavy");
  }

  /** A bullet or a clause number and what follows it are one part; within a line a bullet only. */
  private static List<Segment> bulletsJoined(List<Segment> parts) {
    List<Segment> out = new ArrayList<>();
    for (Segment part : parts) {
      Segment last = out.isEmpty() ? null : out.get(out.size() - 1);
      Pattern sign = out.size() == 1 ? BULLET : DOT;
      if (last != null
          && part.from() - last.to() < part.size() * 4
          && sign.matcher(last.text()).matches()
          && (out.size() == 1 || WORD.matcher(part.text()).find())) {
        out.set(
            out.size() - 1,
            new Segment(
                last.from(), part.to(), last.text() + " " + part.text(), part.size(), part.bold()));
      } else {
        out.add(part);
      }
    }
    return out;
  }
}
