// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.CountsView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.VerdictView;
import org.plumbline.wording.Shade;

/** A native stacked bar chart of the verdicts of one framework. */
final class VerdictChart {
  /** Column of the first verdict on sheet Summary. */
  static final int FIRST_COLUMN = 2;

  private static final int ACROSS = 2;

  /** Width of a line around a part, in points. */
  private static final double OUTLINE = 0.75;

  /** Column with the names of the options. */
  private static final int NAMES = 1;

  private final Book book;
  private final XSSFSheet sheet;

  VerdictChart(Book book) {
    this.book = book;
    this.sheet = book.sheet(SheetName.SUMMARY);
  }

  /** Adds the chart; its bars read the rows of the table from {@code firstRow} on. */
  void add(FrameworkView framework, int firstRow, int top, int place) {
    List<CountsView> bars = framework.counts();
    int height = 9 + 2 * bars.size();
    int row = top + place / ACROSS * (height + 1);
    int left = place % ACROSS == 0 ? 0 : 6;
    int right = place % ACROSS == 0 ? 6 : 15;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, row, right, row + height));
    chart.setTitleText(framework.title());
    describe(chart, framework);
    chart.setTitleOverlay(false);
    chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr().setSz(1200);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.BOTTOM);
    up.setCrosses(AxisCrosses.MAX);
    up.setCrossBetween(AxisCrossBetween.BETWEEN);
    up.setMinimum(0);
    up.setNumberFormat("0");
    across.setOrientation(AxisOrientation.MAX_MIN);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setOverlap((byte) 100);
    data.setGapWidth(40);
    data.setVaryColors(false);
    series(data, bars, firstRow);
    chart.plot(data);
  }

  /** One series an answer, in the order of every bar; its column is that of the table. */
  private void series(XDDFBarChartData data, List<CountsView> bars, int firstRow) {
    int lastRow = firstRow + bars.size() - 1;
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(
            bars.stream().map(CountsView::name).toArray(String[]::new),
            range(firstRow, lastRow, NAMES));
    for (Verdict verdict : VerdictView.ORDER) {
      int column = FIRST_COLUMN + VerdictView.ORDER.indexOf(verdict);
      // values by hand: the sheet of cells is still empty, so the formulas cannot be computed here
      XDDFNumericalDataSource<Integer> values =
          XDDFDataSourcesFactory.fromArray(
              bars.stream().map(c -> c.verdicts().of(verdict)).toArray(Integer[]::new),
              range(firstRow, lastRow, column),
              column);
      XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, values);
      series.setTitle(
          book.answer(verdict),
          new CellReference(sheet.getSheetName(), Table.ABOVE, column, true, true));
      Shade shade = book.styles().paint().of(verdict);
      fill(series, shade);
      labels(series.getCTBarSer(), shade);
    }
  }

  /** Color, hatch and outline as everywhere. */
  static void fill(XDDFBarChartData.Series series, Shade shade) {
    XDDFColor color = XDDFColor.from(Paint.rgb(shade.fill()));
    XDDFColor line = XDDFColor.from(Paint.rgb(shade.line()));
    if (shade.mark() == Shade.Mark.HATCH) {
      XDDFPatternFillProperties hatch = new XDDFPatternFillProperties();
      hatch.setPresetPattern(PresetPattern.WIDE_UPWARD_DIAGONAL);
      // by hand: POI leaves both colors empty
      hatch.getXmlObject().addNewFgClr().addNewSrgbClr().setVal(Paint.rgb(shade.line()));
      hatch.getXmlObject().addNewBgClr().addNewSrgbClr().setVal(Paint.rgb(shade.fill()));
      series.setFillProperties(hatch);
    } else {
      series.setFillProperties(new XDDFSolidFillProperties(color));
    }
    if (shade.mark() == Shade.Mark.OUTLINE || shade.mark() == Shade.Mark.DOTTED) {
      XDDFLineProperties outline = new XDDFLineProperties(new XDDFSolidFillProperties(line));
      outline.setWidth(OUTLINE);
      if (shade.mark() == Shade.Mark.DOTTED) {
        outline.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DOT));
      }
      series.setLineProperties(outline);
    }
  }

  /** What the chart shows, for those who cannot see it. */
  private void describe(XSSFChart chart, FrameworkView framework) {
    List<String> bars = new ArrayList<>();
    for (CountsView counts : framework.counts()) {
      List<String> said = new ArrayList<>();
      for (Verdict verdict : VerdictView.ORDER) {
        int count = counts.verdicts().of(verdict);
        if (count > 0) {
          said.add(book.say(SheetWord.COUNT, count, book.answer(verdict)));
        }
      }
      bars.add(book.say(SheetWord.BAR, counts.name(), said));
    }
    CTNonVisualDrawingProps about =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    about.setTitle(framework.title());
    about.setDescr(book.say(SheetWord.CHART, framework.title(), String.join(" ", bars)));
  }

  private String range(int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  /** The number inside each part; a zero stays unprinted. */
  void labels(CTBarSer series, Shade shade) {
    CTDLbls labels = series.addNewDLbls();
    var format = labels.addNewNumFmt();
    format.setFormatCode("0;;");
    format.setSourceLinked(false);
    var text = labels.addNewTxPr();
    text.addNewBodyPr();
    var run = text.addNewP().addNewPPr().addNewDefRPr();
    run.setSz(950);
    run.addNewSolidFill().addNewSrgbClr().setVal(Paint.rgb(shade.ink()));
    text.getPArray(0).addNewEndParaRPr().setLang(book.language());
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
