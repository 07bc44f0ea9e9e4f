package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a b", "../a", "a\n"})
    void theTableTakesNoIdThatThePlaceWouldNot(String id) {
        assertThat(StoredPlace.fits(id)).isFalse();
        assertThatThrownBy(() -> places.add(id, "Ambleford", "test")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPlaceCanBeNamedAnew() {
        var id = TestStore.place();
        places.rename(id, "Amblethorpe");
        assertThat(places.all())
                .filteredOn(place -> place.id().equals(id))
                .singleElement()
                .extracting(StoredPlace::name)
                .isEqualTo("Amblethorpe");
    }
}
