// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Follows what a page draws: lines and filled shapes part tables into cells. */
final class Drawn {
  private final PDRectangle seen;
  private final Rulings rulings;
  private Matrix matrix = new Matrix();

  /**
   * Nothing drawn yet.
   *
   * @param seen the part of the page that is shown
   */
  Drawn(PDRectangle seen) {
    this.seen = seen;
    this.rulings = new Rulings(seen.getWidth(), seen.getHeight());
  }

  Rulings rulings() {
    return rulings;
  }

  /**
   * Follows one step of drawing.
   *
   * @param place where the page puts what is drawn now
   */
  void follow(String operator, List<COSBase> operands, Matrix place) {
    this.matrix = place;
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
    Point2D at = matrix.transformPoint(x, y);
    return new Point2D.Double(at.getX() - seen.getLowerLeftX(), seen.getUpperRightY() - at.getY());
  }

  private static float number(List<COSBase> operands, int at) {
    return at < operands.size() && operands.get(at) instanceof COSNumber n ? n.floatValue() : 0;
  }
}
