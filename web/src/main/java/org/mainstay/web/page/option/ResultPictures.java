package org.mainstay.web.page.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.report.CashPicture;
import org.mainstay.app.report.ChancePicture;
import org.mainstay.app.report.ChartMarkup;
import org.mainstay.app.report.LoserPicture;
import org.mainstay.app.report.PayerPicture;
import org.mainstay.app.report.Pictured;
import org.mainstay.app.report.RangePicture;
import org.mainstay.app.report.SwingPicture;
import org.mainstay.web.result.Drawable;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;

/// The pictures of a result, which are those of its report, each with the table behind it.
final class ResultPictures {

    private final List<Pictured> pictured;
    private final DrawnTables tables;

    ResultPictures(KeptResult result, Drawable drawable) {
        this.pictured = new DrawnResults(result, drawable).pictured();
        this.tables = new DrawnTables(result, drawable);
    }

    DrawnTables tables() {
        return tables;
    }

    List<Picture> ranges() {
        return RangePicture.draw(pictured).stream()
                .map(chart -> picture(chart, tables.ranges(chart.name(), chart.title())))
                .toList();
    }

    List<Picture> cash() {
        return pictures(CashPicture.draw(pictured), tables.cash());
    }

    List<Picture> payers() {
        return pictures(PayerPicture.draw(pictured), tables.payers());
    }

    List<Picture> losers() {
        return pictures(LoserPicture.draw(pictured), tables.deciles());
    }

    List<Picture> swings() {
        return Stream.concat(
                        ChancePicture.draw(pictured).map(chart -> picture(chart, tables.chances())).stream(),
                        pictures(SwingPicture.draw(pictured), tables.swings()).stream())
                .toList();
    }

    private static List<Picture> pictures(List<Chart> charts, List<Table> tables) {
        return charts.stream()
                .map(chart -> tables.stream()
                        .filter(table -> table.name().equals(chart.name()))
                        .findFirst()
                        .map(table -> picture(chart, table)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Picture picture(Chart chart, Table table) {
        return new Picture(chart.title(), chart.says(), new Picture.Drawn(ChartMarkup.of(chart)), table);
    }
}
