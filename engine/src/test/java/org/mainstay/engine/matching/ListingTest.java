package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static Organisation organisation(String id) {
        return new Organisation(id, id, List.of(), List.of(), Sector.UNKNOWN, "");
    }

    @Test
    void organisationsComeInOrderOfId() {
        var listing = new Listing(
                List.of(Listing.Entry.of(organisation("name:moor")), Listing.Entry.of(organisation("GB-CHC-200001"))));

        assertThat(listing).extracting(Organisation::id).containsExactly("GB-CHC-200001", "name:moor");
    }

    @Test
    void oneIsMadeOnlyWhenSomebodyLooks() {
        var made = new ArrayList<String>();
        var listing = new Listing(List.of(later("b", made), later("a", made)));

        assertThat(listing).hasSize(2);
        assertThat(made).isEmpty();
        assertThat(listing.get(1)).isEqualTo(organisation("b"));
        assertThat(made).containsExactly("b");
    }

    private static Listing.Entry later(String id, List<String> made) {
        return new Listing.Entry(id, () -> {
            made.add(id);
            return organisation(id);
        });
    }
}
