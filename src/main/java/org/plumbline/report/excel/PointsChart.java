// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.plumbline.judgement.Verdict;

/**
 * A native chart of points: a column for each condition, and the line above which conditional
 * status is possible.
 *
 * @see <a href="https://www.ecfr.gov/current/title-32/section-170.21">32 CFR 170.21(a)(2)</a>
 */
final class PointsChart {
  private static final int COLUMNS = 3;
  private static final int ROWS = 17;
  private static final double LINE_WIDTH = 2;

  /** Points of all requirements met. */
  private static final int ALL = 110;

  private final Book book;
  private final XSSFSheet sheet;
  private final int head;

  /**
   * A column of the chart.
   *
   * @param when the condition
   * @param needed from how many points on a conditional status is possible
   */
  record Planned(String when, int points, int needed) {}

  /**
   * @param head row of the headings of condition, points and needed points, from 0; they stand in
   *     the first three columns of the sheet
   */
  PointsChart(Book book, XSSFSheet sheet, int head) {
    this.book = book;
    this.sheet = sheet;
    this.head = head;
  }

  /**
   * Adds the chart.
   *
   * @param top first row of the chart, from 0
   * @param says what it shows, for who cannot see it
   */
  void add(List<Planned> planned, int top, String says) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS));
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.setAutoTitleDeleted(true);
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    // names stand below the chart also where a column hangs down
    across.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    up.setCrossBetween(AxisCrossBetween.BETWEEN);
    int least = Collections.min(planned.stream().map(Planned::points).toList());
    up.setMinimum(Math.min(0, Math.floor(least / 20.0) * 20));
    up.setMaximum(ALL);
    up.setVisible(false);
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(
            planned.stream().map(Planned::when).toArray(String[]::new), cells(planned, 0));
    chart.plot(columns(chart, across, up, names, planned));
    chart.plot(line(chart, across, up, names, planned));
    var about =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    about.setTitle(sheet.getSheetName());
    about.setDescr(says);
  }

  private XDDFChartData columns(
      XSSFChart chart,
      XDDFCategoryAxis across,
      XDDFValueAxis up,
      XDDFCategoryDataSource names,
      List<Planned> planned) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(80);
    data.setVaryColors(false);
    XDDFBarChartData.Series series =
        (XDDFBarChartData.Series)
            data.addSeries(
                names, numbers(planned, planned.stream().map(Planned::points).toList(), 1));
    title(series, Heading.POINTS, 1);
    VerdictChart.fill(series, book.styles().paint().of(Verdict.DELIVERABLE));
    new VerdictChart(book).labels(series.getCTBarSer(), book.styles().paint().of(Verdict.RETAINED));
    CTDLbls labels = series.getCTBarSer().getDLbls();
    labels.getNumFmt().setFormatCode("0;\u22120;0");
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    return data;
  }

  private XDDFChartData line(
      XSSFChart chart,
      XDDFCategoryAxis across,
      XDDFValueAxis up,
      XDDFCategoryDataSource names,
      List<Planned> planned) {
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
    data.setVaryColors(false);
    XDDFLineChartData.Series series =
        (XDDFLineChartData.Series)
            data.addSeries(
                names, numbers(planned, planned.stream().map(Planned::needed).toList(), 2));
    title(series, Heading.NEEDED_POINTS, 2);
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.NONE);
    XDDFLineProperties drawn =
        new XDDFLineProperties(
            new XDDFSolidFillProperties(
                XDDFColor.from(
                    Paint.rgb(book.styles().paint().of(Verdict.STRUCTURAL_GAP).fill()))));
    drawn.setWidth(LINE_WIDTH);
    series.setLineProperties(drawn);
    return data;
  }

  private void title(XDDFChartData.Series series, Heading heading, int column) {
    series.setTitle(
        book.say(heading), new CellReference(sheet.getSheetName(), head, column, true, true));
  }

  private XDDFNumericalDataSource<Integer> numbers(
      List<Planned> planned, List<Integer> values, int column) {
    return XDDFDataSourcesFactory.fromArray(
        values.toArray(Integer[]::new), cells(planned, column), column);
  }

  private String cells(List<Planned> planned, int column) {
    return new CellRangeAddress(head + 1, head + planned.size(), column, column)
        .formatAsString(sheet.getSheetName(), true);
  }
}
