// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
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
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.wording.Shade;

/** A native stacked bar chart over counts that stand on its sheet. */
final class StackedChart {
  private static final int COLUMNS = 7;

  /** Rows that the legend takes. */
  private static final int FRAME = 4;

  private final Book book;
  private final XSSFSheet sheet;

  /** What one color of the bars counts. */
  record Series(String title, Shade shade) {}

  /** Where the counts stand: the row of their heads and the column of their names, from 0. */
  record Counts(int head, int names) {}

  /** Where the chart stands: its first row and first column, from 0. */
  record Place(int top, int left) {}

  /** One bar: whose, its text for who cannot see it, and its counts in the order of the series. */
  record Bar(String name, String text, List<Integer> counts) {}

  StackedChart(Book book, XSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  /**
   * Adds the chart.
   *
   * @param says what it shows, for who cannot see it
   * @return first row below it
   */
  int add(List<Bar> bars, List<Series> series, Counts counts, Place place, String says) {
    int height = FRAME + (3 * bars.size() + 1) / 2;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                0,
                0,
                0,
                0,
                place.left(),
                place.top(),
                place.left() + COLUMNS,
                place.top() + height));
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.setAutoTitleDeleted(true);
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.BOTTOM);
    up.setCrossBetween(AxisCrossBetween.BETWEEN);
    up.setMinimum(0);
    // a bar ends where its count does
    up.setMaximum(
        bars.stream()
            .mapToInt(b -> b.counts().stream().mapToInt(Integer::intValue).sum())
            .max()
            .orElse(1));
    up.setVisible(false);
    across.setOrientation(AxisOrientation.MAX_MIN);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setOverlap((byte) 100);
    data.setGapWidth(40);
    data.setVaryColors(false);
    series(data, bars, series, counts);
    chart.plot(data);
    var about =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    about.setTitle(sheet.getSheetName());
    about.setDescr(says);
    return place.top() + height;
  }

  private void series(XDDFBarChartData data, List<Bar> bars, List<Series> series, Counts counts) {
    int first = counts.head() + 1;
    int last = counts.head() + bars.size();
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(
            bars.stream().map(Bar::name).toArray(String[]::new),
            range(first, last, counts.names()));
    VerdictChart look = new VerdictChart(book);
    for (int i = 0; i < series.size(); i++) {
      int at = i;
      var values =
          XDDFDataSourcesFactory.fromArray(
              bars.stream().map(b -> b.counts().get(at)).toArray(Integer[]::new),
              range(first, last, counts.names() + i + 1),
              counts.names() + i + 1);
      XDDFBarChartData.Series one = (XDDFBarChartData.Series) data.addSeries(names, values);
      one.setTitle(
          series.get(i).title(),
          new CellReference(
              sheet.getSheetName(), counts.head(), counts.names() + i + 1, true, true));
      Shade shade = series.get(i).shade();
      VerdictChart.fill(one, shade);
      look.labels(one.getCTBarSer(), shade);
    }
  }

  private String range(int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }
}
