package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

    private final Database database = TestStore.database();
    private final Results results = new Results(database);
    private final SharedLinks links = new SharedLinks(database);
    private final String place = TestStore.place();

    @Test
    void aResultComesBackWithItsFiles() {
        var id = add();
        var result = results.find(place, id).orElseThrow();
        assertThat(result.onDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(results.files(result)).containsExactly("answer.json");
        assertThat(results.file(result, "answer.json")).get().isEqualTo(JSON);
        assertThat(results.file(result, "other.json")).isEmpty();
    }

    @Test
    void aKeptResultHasANameAndCanBeNamedAnew() {
        var id = add();
        assertThat(results.kept(place)).isEmpty();
        results.keep(place, id, "Budget round one");
        var kept = results.find(place, id).orElseThrow().keptAt();
        results.keep(place, id, "Budget round two");
        assertThat(results.kept(place)).singleElement().satisfies(result -> {
            assertThat(result.name()).isEqualTo("Budget round two");
            assertThat(result.keptAt()).isEqualTo(kept);
        });
    }

    @Test
    void anotherPlaceCanNeitherSeeNorKeepIt() {
        var id = add();
        var other = TestStore.place();
        assertThat(results.find(other, id)).isEmpty();
        assertThat(results.keep(other, id, "Taken")).isFalse();
        assertThat(results.latest(other, 5)).isEmpty();
    }

    @Test
    void onlyWhatNobodyKeptOrSharedIsForgotten() {
        var kept = add();
        var shared = add();
        var idle = add();
        results.keep(place, kept, "Kept");
        links.share(shared, "ada", Instant.now().plus(Duration.ofDays(1)));
        results.forget(Instant.now().plus(Duration.ofDays(1)));
        assertThat(results.latest(place, 5)).extracting(StoredResult::id).containsExactlyInAnyOrder(kept, shared);
        assertThat(results.find(place, idle)).isEmpty();
    }

    @Test
    void aLinkIsFoundByItsTokenWhichTheStoreDoesNotHold() {
        var id = add();
        var token = links.share(id, "ada", Instant.now().plus(Duration.ofDays(1)));
        var link = links.find(token).orElseThrow();
        assertThat(link.result()).isEqualTo(id);
        assertThat(link.place()).isEqualTo(place);
        assertThat(link.open(Instant.now())).isTrue();
        assertThat(link.digest()).isNotEqualTo(token);
        assertThat(links.find("guess")).isEmpty();
    }

    @Test
    void aRevokedOrExpiredLinkIsClosed() {
        var id = add();
        var token = links.share(id, "ada", Instant.now().plus(Duration.ofDays(1)));
        var digest = links.find(token).orElseThrow().digest();
        assertThat(links.find(token).orElseThrow().open(Instant.now().plus(Duration.ofDays(2))))
                .isFalse();
        assertThat(links.revoke(TestStore.place(), digest)).isFalse();
        assertThat(links.revoke(place, digest)).isTrue();
        assertThat(links.revoke(place, digest)).isFalse();
        assertThat(links.of(place).getFirst().open(Instant.now())).isFalse();
    }

    @Test
    void whatSomebodySaysIsWrongStaysWithTheLink() {
        var link = links.find(links.share(add(), "ada", Instant.now())).orElseThrow();
        links.object(link, "Age UK Ambleford", "We serve 40, not 14", "office@ageuk.example");
        assertThat(links.objections(link))
                .extracting(Objection::organisation, Objection::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Age UK Ambleford", "We serve 40, not 14"));
    }

    private UUID add() {
        var asked = new Results.Asked(place, "appraise", "saving=50000", LocalDate.of(2026, 4, 1));
        return results.add(asked, Map.of("answer.json", JSON), "ada");
    }
}
