package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(TestStore.database());

    @Test
    void aPlaceIsFoundByItsId() {
        var id = TestStore.place();
        assertThat(places.find(id)).get().extracting(StoredPlace::name).isEqualTo("Ambleford");
    }

    @Test
    void aTakenIdIsNotGivenAgain() {
        var id = TestStore.place();
        assertThat(places.add(id, "Elsewhere", "test")).isFalse();
        assertThat(places.find(id)).get().extracting(StoredPlace::name).isEqualTo("Ambleford");
    }
}
