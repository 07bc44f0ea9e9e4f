package org.mainstay.ingest.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.trial.Raised;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

class PointListTest {

    @Test
    void aPlainListIsTakenAsItStands() throws IOException {
        var areas = areas("E01,384000,394000,1500,741");
        assertThat(areas.size()).isEqualTo(1);
        assertThat(areas.id(0)).isEqualTo("E01");
        assertThat(areas.located(0)).isTrue();
        assertThat(areas.x(0)).isEqualTo(384_000);
        assertThat(areas.y(0)).isEqualTo(394_000);
        assertThat(areas.amount(0)).isEqualTo(1500);
        assertThat(areas.group(0)).isEqualTo("741");
        assertThat(areas.notices()).isEmpty();
        assertThat(areas.refused()).isZero();
    }

    @Test
    void thousandsOfRowsKeepTheirOrder() throws IOException {
        var rows = new StringBuilder();
        for (var row = 0; row < 3000; row++) {
            rows.append(row).append(",1,2,3,4\n");
        }
        assertThat(areas(rows.toString()).id(2999)).isEqualTo("2999");
    }

    @Test
    void fractionsOfMetresAreRoundedAndNumbersMayHaveCommas() throws IOException {
        var areas = areas("E01,384000.6,394000.2,\"1,500.5\",1");
        assertThat(areas.x(0)).isEqualTo(384_001);
        assertThat(areas.amount(0)).isEqualTo(1500.5);
    }

    @Test
    void theSecondRowOfAnIdIsRefused() throws IOException {
        var areas = areas("E01,1,1,10,1\nE01,2,2,20,2\n,3,3,30,3");
        assertThat(areas.size()).isEqualTo(1);
        assertThat(areas.refused()).isEqualTo(2);
        assertThat(areas.notices())
                .extracting(Notice::message)
                .first()
                .asString()
                .contains("line 2");
        assertThat(areas.notices())
                .extracting(Notice::message)
                .last()
                .asString()
                .contains("no id");
        assertThat(areas.notices()).extracting(Notice::column).containsOnly("id");
        assertThat(areas.notices()).extracting(Notice::found).containsExactly("E01", "");
    }

    @Test
    void withoutAPositionAPointIsKeptAsNotLocated() throws IOException {
        var areas = areas("E01,,,10,1");
        assertThat(areas.located(0)).isFalse();
        assertOne(areas, "point_without_position", "x", "areas");
    }

    @Test
    void swappedCoordinatesAreSaidToLookSwapped() throws IOException {
        assertOne(areas("E01,1200000,394000,10,1"), "point_off_the_grid", "x", "swapped");
    }

    @Test
    void degreesAreSaidToLookLikeDegrees() throws IOException {
        assertOne(areas("E01,-2.31,53.42,10,1"), "point_off_the_grid", "x", "degrees");
        assertOne(areas("E01,53.42,-2.31,10,1"), "point_off_the_grid", "x", "degrees");
    }

    @Test
    void whateverElseIsOffTheGridIsSaidToBe() throws IOException {
        var areas = areas("E01,99999999,here,10,1");
        assertOne(areas, "point_off_the_grid", "x", "metres");
        assertThat(areas.located(0)).isFalse();
        assertThat(areas.notices().getFirst().found()).isEqualTo("99999999");
    }

    @Test
    void anAreaWithoutPeopleIsKept() throws IOException {
        var areas = areas("E01,1,1,,1");
        assertThat(areas.amount(0)).isNaN();
        assertOne(areas, "unknown_amount", "pop", "Nobody");
    }

    @Test
    void aCapacityBelowZeroOrInWordsIsNotKnown() throws IOException {
        var services = services("s1,1,1,-5,food\ns2,1,1,plenty,food");
        assertThat(services.amount(0)).isNaN();
        assertThat(services.notices()).extracting(Notice::found).containsExactly("-5", "plenty");
        assertThat(services.notices().getFirst().message()).contains("left out");
    }

    @Test
    void aCapacityOfZeroIsZero() throws IOException {
        var services = services("s1,1,1,0,food");
        assertThat(services.amount(0)).isZero();
        assertOne(services, "point_without_capacity", "cap", "0");
    }

    @Test
    void aListWithoutTypesHasNone() throws IOException {
        var services = PointList.read(content("id,x,y,cap\ns1,1,1,5"), PointKind.SERVICES);
        assertThat(services.group(0)).isEmpty();
    }

    @Test
    void aFileOfAnotherKindIsSaidToLackTheHeadings() {
        assertThatThrownBy(() -> PointList.read(content("name,town\nA,B"), PointKind.AREAS))
                .hasMessageContaining("id, x, y and pop");
    }

    @Test
    void aListThatBreaksOffKeepsWhatCameBefore() throws IOException {
        var areas = areas("E01,1,1,10,1\n\"E02,2,2,20,2");
        assertThat(areas.size()).isEqualTo(1);
        assertThat(areas.refused()).isEqualTo(1);
    }

    private static void assertOne(Points points, String code, String column, String word) {
        assertThat(points.notices()).hasSize(1);
        var notice = points.notices().getFirst();
        assertThat(notice.code()).isEqualTo(code);
        assertThat(notice.column()).isEqualTo(column);
        assertThat(notice.message()).contains(word);
        assertThat(points.refused()).isZero();
    }

    private static Points areas(String rows) throws IOException {
        return read("id,x,y,pop,imd\n" + rows, PointKind.AREAS);
    }

    private static Points services(String rows) throws IOException {
        return read("id,x,y,cap,type\n" + rows, PointKind.SERVICES);
    }

    private static Points read(String text, PointKind kind) throws IOException {
        var points = PointList.read(content(text), kind);
        Raised.add("points", points.notices().stream().map(Notice::code).toList());
        return points;
    }

    private static Content content(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var source = Source.of("a".repeat(64), "list.csv", bytes.length);
        return new Content() {
            @Override
            public Source source() {
                return source;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
