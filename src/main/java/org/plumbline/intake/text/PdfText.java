// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.awt.geom.Point2D;
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
import org.apache.pdfbox.cos.COSNumber;
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

  /** Letters printed as one sign, such as ff. */
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  /** Steps of drawing on one page, pictures within pictures counted each time. */
  private static final int MOST_STEPS = 500_000;

  private static final int MOST_FORMS_A_PAGE = 5_000;

  private static final int MOST_LETTERS_A_PAGE = 60_000;

  private final List<TextPosition> letters = new ArrayList<>();
  private Rulings rulings = new Rulings(0, 0);

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
    draw(operator.getName(), operands);
  }

  /** Follows what the page draws: lines and filled shapes part tables into cells. */
  private void draw(String operator, List<COSBase> operands) {
    switch (operator) {
      case "m" -> rulings.move(point(operands, 0));
      case "l" -> rulings.line(point(operands, 0));
      case "v", "y" -> rulings.line(point(operands, 2));
      case "c" -> rulings.line(point(operands, 4));
      case "h" -> rulings.close();
      case "re" -> rectangle(operands);
      case "s", "b", "b*" -> {
        rulings.close();
        rulings.stroke();
        rulings.drop();
      }
      case "S", "B", "B*" -> {
        rulings.stroke();
        rulings.drop();
      }
      case "f", "F", "f*" -> {
        rulings.fill();
        rulings.drop();
      }
      case "n" -> rulings.drop();
      default -> {}
    }
  }

  private void rectangle(List<COSBase> operands) {
    float x = number(operands, 0);
    float y = number(operands, 1);
    float right = x + number(operands, 2);
    float top = y + number(operands, 3);
    rulings.move(point(x, y));
    rulings.line(point(right, y));
    rulings.line(point(right, top));
    rulings.line(point(x, top));
    rulings.close();
  }

  private Point2D point(List<COSBase> operands, int at) {
    return point(number(operands, at), number(operands, at + 1));
  }

  /** A point of a drawing as its distances from the left and the top of the page. */
  private Point2D point(float x, float y) {
    Point2D at = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    PDRectangle seen = getCurrentPage().getCropBox();
    return new Point2D.Double(at.getX() - seen.getLowerLeftX(), seen.getUpperRightY() - at.getY());
  }

  private static float number(List<COSBase> operands, int at) {
    return at < operands.size() && operands.get(at) instanceof COSNumber n ? n.floatValue() : 0;
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
    PDRectangle seen = document.getPage(page - 1).getCropBox();
    rulings = new Rulings(seen.getWidth(), seen.getHeight());
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
    List<Grid> grids = turned ? List.of() : Grid.of(rulings);
    List<Rule> across = turned ? List.of() : rulings.across();
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
    for (List<TextPosition> row : rows(free)) {
      List<Segment> segments = segments(row);
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

  /** Letters on one height, from the left. */
  static List<List<TextPosition>> rows(List<TextPosition> letters) {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<TextPosition>> rows = new ArrayList<>();
    for (TextPosition letter : sorted) {
      List<TextPosition> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      double reach = letter.getFontSizeInPt() * 0.4;
      if (!last.isEmpty() && letter.getYDirAdj() - last.get(0).getYDirAdj() <= reach) {
        last.add(letter);
      } else {
        rows.add(new ArrayList<>(List.of(letter)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
    return rows;
  }

  /** Words of one row, parted where the gap between them is wide. */
  static List<Segment> segments(List<TextPosition> row) {
    List<Segment> out = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    double from = 0;
    double to = 0;
    Map<Boolean, Integer> weight = new HashMap<>();
    double size = 0;
    for (TextPosition letter : row) {
      String text = letter.getUnicode();
      if (text != null && LIGATURE.matcher(text).find()) {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
      if (text == null || text.isBlank()) {
        continue;
      }
      double x = letter.getXDirAdj();
      double em = Math.max(letter.getFontSizeInPt(), 1);
      if (!words.isEmpty() && x - to > em * 0.95) {
        out.add(segment(words, from, to, size, weight));
        words.setLength(0);
        weight.clear();
        size = 0;
      }
      if (words.isEmpty()) {
        from = x;
      } else if (x - to > em * 0.14) {
        words.append(' ');
      }
      words.append(text);
      to = x + letter.getWidthDirAdj();
      size = Math.max(size, em);
      weight.merge(bold(letter), 1, Integer::sum);
    }
    if (!words.isEmpty()) {
      out.add(segment(words, from, to, size, weight));
    }
    return bulletsJoined(out);
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
