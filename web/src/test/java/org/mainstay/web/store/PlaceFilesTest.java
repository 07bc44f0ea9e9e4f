package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlaceFilesTest {

    private final Database database = TestStore.database();
    private final PlaceFiles files = new PlaceFiles(database);
    private final String place = TestStore.place();

    @Test
    void theSameBytesUnderTheSameNameChangeNothing() throws IOException {
        add("a.csv", "one");
        add("a.csv", "one");
        assertThat(files.all(place)).hasSize(1);
    }

    @Test
    void anOlderFileOfTheNameIsWithdrawnAndStillKnown() throws IOException {
        add("a.csv", "one");
        add("a.csv", "two!");
        assertThat(files.inUse(place))
                .singleElement()
                .extracting(PlaceFile::bytes)
                .isEqualTo(4L);
        assertThat(files.all(place)).last().satisfies(older -> {
            assertThat(older.bytes()).isEqualTo(3);
            assertThat(older.withdrawnBy()).isEqualTo("ada");
        });
    }

    @Test
    void aFileOfAnotherPlaceCannotBeWithdrawn() throws IOException {
        add("a.csv", "one");
        var number = files.inUse(place).getFirst().number();
        assertThat(files.withdraw(TestStore.place(), number, "eve")).isFalse();
        assertThat(files.withdraw(place, number, "ada")).isTrue();
        assertThat(files.withdraw(place, number, "ada")).isFalse();
    }

    @Test
    void aNameThatOnlyBeginsLikeAFolderStays() throws IOException {
        add("grants-old.csv", "one");
        add("grants/a.csv", "two");
        assertThat(files.inUse(place)).hasSize(2);
    }

    private void add(String path, String content) throws IOException {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        files.add(place, new FilePath(path), new SourceStore(database).keep(bytes), "ada");
    }
}
