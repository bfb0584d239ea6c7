// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
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
import org.plumbline.assessment.Summary;
import org.plumbline.assessment.Verdict;

/** A native stacked bar chart of the verdicts of one framework. */
final class VerdictChart {
  /** Column of the first verdict on sheet Summary. */
  static final int FIRST_COLUMN = 3;

  private static final int ACROSS = 2;

  private VerdictChart() {}

  /** Adds the chart; its bars read the rows of the table from {@code firstRow} on. */
  static void add(
      XSSFSheet sheet, String title, List<Summary> summaries, int firstRow, int top, int place) {
    int height = 9 + 2 * summaries.size();
    int row = top + place / ACROSS * (height + 1);
    int left = place % ACROSS == 0 ? 0 : 6;
    int right = place % ACROSS == 0 ? 6 : 15;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, row, right, row + height));
    chart.setTitleText(title);
    describe(chart, title, summaries);
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
    int lastRow = firstRow + summaries.size() - 1;
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(
            summaries.stream().map(Summary::engagement).toArray(String[]::new),
            range(sheet, firstRow, lastRow, 1));
    for (Verdict verdict : Verdict.values()) {
      int column = FIRST_COLUMN + verdict.ordinal();
      // values by hand: sheet Cells is still empty, so the formulas cannot be computed here
      XDDFNumericalDataSource<Integer> values =
          XDDFDataSourcesFactory.fromArray(
              summaries.stream()
                  .map(s -> s.counts().getOrDefault(verdict, 0))
                  .toArray(Integer[]::new),
              range(sheet, firstRow, lastRow, column),
              column);
      XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, values);
      series.setTitle(
          verdict.title(), new CellReference(sheet.getSheetName(), 0, column, true, true));
      series.setFillProperties(
          new XDDFSolidFillProperties(XDDFColor.from(VerdictColour.fill(verdict))));
      labels(series.getCTBarSer(), verdict);
    }
    chart.plot(data);
  }

  /** What the chart shows, for those who cannot see it. */
  private static void describe(XSSFChart chart, String title, List<Summary> summaries) {
    StringBuilder text = new StringBuilder("Stacked bars of verdicts, " + title + ". ");
    for (Summary summary : summaries) {
      List<String> counts = new ArrayList<>();
      for (Verdict verdict : Verdict.values()) {
        int count = summary.counts().getOrDefault(verdict, 0);
        if (count > 0) {
          counts.add(count + " " + verdict.title().toLowerCase(Locale.ROOT));
        }
      }
      text.append(summary.engagement()).append(": ").append(String.join(", ", counts)).append(". ");
    }
    CTNonVisualDrawingProps about =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    about.setTitle(title);
    about.setDescr(text.toString().strip());
  }

  private static String range(XSSFSheet sheet, int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  /** The number inside each part; a zero stays unprinted. */
  private static void labels(CTBarSer series, Verdict verdict) {
    CTDLbls labels = series.addNewDLbls();
    var format = labels.addNewNumFmt();
    format.setFormatCode("0;;");
    format.setSourceLinked(false);
    var text = labels.addNewTxPr();
    text.addNewBodyPr();
    var run = text.addNewP().addNewPPr().addNewDefRPr();
    run.setSz(800);
    run.addNewSolidFill().addNewSrgbClr().setVal(VerdictColour.ink(verdict));
    text.getPArray(0).addNewEndParaRPr().setLang("en-US");
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
