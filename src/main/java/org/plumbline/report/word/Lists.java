// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The numbered list of clauses and the list without numbers, each made when first asked for. */
final class Lists {
  private static final int INDENT = 400;

  private final XWPFNumbering numbering;
  private final BigInteger numbers;
  private final BigInteger bullets;

  Lists(XWPFDocument document) {
    this.numbering = document.createNumbering();
    this.numbers = list(0, STNumberFormat.DECIMAL, "%1.");
    this.bullets = list(1, STNumberFormat.BULLET, "•");
  }

  BigInteger numbers() {
    return numbers;
  }

  BigInteger bullets() {
    return bullets;
  }

  private BigInteger list(int id, STNumberFormat.Enum format, String text) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(id));
    list.addNewMultiLevelType().setVal(STMultiLevelType.SINGLE_LEVEL);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(INDENT));
    indent.setHanging(BigInteger.valueOf(INDENT));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }
}
