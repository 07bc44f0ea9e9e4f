package org.mainstay.web.page.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.app.command.ChangeAssumption.Asked;
import org.mainstay.app.command.Unusable;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.web.place.FolderImport;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.WorkingFolder;

class ComparisonsTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int PATIENCE = 600;

    private static OpenPlaces places;
    private static Comparisons comparisons;
    private static OpenPlace ambleford;

    @BeforeAll
    static void open() throws Exception {
        var database = TestStore.database();
        var id = TestStore.place();
        new FolderImport(new SourceStore(database), new PlaceFiles(database))
                .add(id, Path.of("..", "examples", "ambleford"), "test");
        places = new OpenPlaces(new Places(database), new WorkingFolder(database), Path.of("none"));
        comparisons = new Comparisons(new Results(database));
        ambleford = opened(id);
    }

    private static OpenPlace opened(String id) throws Exception {
        for (var tried = 0; ; tried++) {
            try {
                return places.get(id);
            } catch (NotShown.Opening notYet) {
                assertThat(tried).isLessThan(PATIENCE);
                Thread.sleep(50);
            }
        }
    }

    @AfterAll
    static void close() {
        comparisons.close();
        places.close();
    }

    private static Assumption changed(String value) throws Unusable {
        var held = ambleford.reading().assumptions().find("cashability").orElseThrow();
        var number = new BigDecimal(value);
        return ChangeAssumption.changed(
                held, new Asked(number, number, number, "a count", held.grade(), held.verified()));
    }

    @Test
    void whatIsNotKnownInTimeIsThereWhenItIsAskedForAgain() throws Unusable {
        assertThat(comparisons.compare(ambleford, changed("0.31"), Duration.ZERO))
                .isEmpty();
        assertThat(comparisons.compare(ambleford, changed("0.31"), LONG)).isPresent();
    }

    @Test
    void theSameQuestionIsWorkedOutOnce() throws Unusable {
        var first = comparisons.compare(ambleford, changed("0.32"), LONG).orElseThrow();

        assertThat(comparisons.compare(ambleford, changed("0.32"), LONG)).get().isSameAs(first);
    }

    @Test
    void aQuestionAfterTheServerStoppedIsNoAnswer() {
        var stopped = new Comparisons(new Results(TestStore.database()));
        stopped.close();

        assertThatThrownBy(() -> stopped.compare(ambleford, changed("0.4"), LONG))
                .isInstanceOf(RuntimeException.class);
    }
}
