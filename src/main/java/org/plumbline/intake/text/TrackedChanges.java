// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/** Words put in and struck out that nobody has accepted yet: two readings of one paper. */
public final class TrackedChanges {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private TrackedChanges() {}

  /** Which of the two a reader takes. */
  public enum Reading {
    /** Nobody has said; a paper with changes is refused. */
    NOT_SAID,
    /** With the changes: what was put in stands, what was struck out is gone. */
    WITH,
    /** Without the changes: the paper as it was before. */
    WITHOUT
  }

  static boolean present(XWPFDocument document) {
    return text(document.getDocument().getBody().newCursor(), Reading.WITH).changed();
  }

  /** Words of a paragraph in one reading. */
  static String words(XWPFParagraph paragraph, Reading reading) {
    return text(paragraph.getCTP().newCursor(), reading).words();
  }

  private record Found(String words, boolean changed) {}

  private static Found text(XmlCursor cursor, Reading reading) {
    StringBuilder words = new StringBuilder();
    boolean changed = false;
    try (cursor) {
      int depth = 0;
      int skip = 0;
      while (true) {
        XmlCursor.TokenType token = cursor.toNextToken();
        if (token.isNone()) {
          break;
        }
        if (token.isStart()) {
          depth++;
          QName name = cursor.getName();
          boolean ours = W.equals(name.getNamespaceURI());
          String local = ours ? name.getLocalPart() : "";
          boolean in = local.equals("ins") || local.equals("moveTo");
          boolean struck = local.equals("del") || local.equals("moveFrom");
          changed |= in || struck;
          boolean hidden = in && reading == Reading.WITHOUT || struck && reading != Reading.WITHOUT;
          if (skip == 0 && (hidden || local.equals("instrText"))) {
            skip = depth;
          }
          if (skip == 0
              && (local.equals("tab")
                      && cursor.getObject().getDomNode().getParentNode().getLocalName().equals("r")
                  || local.equals("br")
                  || local.equals("cr"))) {
            words.append(' ');
          }
          if (skip == 0 && (local.equals("t") || local.equals("delText"))) {
            words.append(cursor.getTextValue());
          }
          if (skip == 0 && local.equals("noBreakHyphen")) {
            words.append('-');
          }
        } else if (token.isEnd()) {
          if (depth == 0) {
            break;
          }
          if (skip == depth) {
            skip = 0;
          }
          depth--;
        } else if (token.isEnddoc()) {
          break;
        }
      }
    }
    return new Found(words.toString(), changed);
  }
}
