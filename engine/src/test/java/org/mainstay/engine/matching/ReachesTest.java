package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.model.actor.CharityAreas;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.place.Place;

class ReachesTest {

    private final List<Fact> facts = new ArrayList<>();

    private Reaches reaches() {
        return Reaches.of(Place.of(facts));
    }

    private void works(String charity, String... areas) {
        var named = Arrays.stream(areas)
                .map(area -> new CharityAreas.OperatingArea("Local Authority", area))
                .toList();
        facts.add(new CharityAreas(charity, named, Named.row(facts.size() + 2)));
    }

    private Profile.Reach declared(String... areas) {
        facts.clear();
        works("1100012", areas);
        return reaches().of(List.of(), ids("GB-CHC-1100012"));
    }

    private static Set<OrgId> ids(String... ids) {
        return Stream.of(ids).flatMap(id -> OrgId.of(id).stream()).collect(Collectors.toSet());
    }

    @Test
    void theRegisterSaysHowFar() {
        assertThat(declared("Ambleford")).isEqualTo(Profile.Reach.LOCAL);
        assertThat(declared("Ambleford", "Sale")).isEqualTo(Profile.Reach.LOCAL);
        assertThat(declared("Ambleford", "Sale", "Dale")).isEqualTo(Profile.Reach.REGIONAL);
        assertThat(declared("Ambleford", "Throughout England And Wales")).isEqualTo(Profile.Reach.NATIONAL);
        assertThat(declared("Throughout Great Britain")).isEqualTo(Profile.Reach.NATIONAL);
        assertThat(declared("England")).isEqualTo(Profile.Reach.NATIONAL);
        assertThat(declared()).isEqualTo(Profile.Reach.UNKNOWN);
    }

    @Test
    void aNumberThatIsNoneSaysNothing() {
        works("none", "Ambleford");
        works("1100013");

        assertThat(reaches().of(List.of(), ids("GB-CHC-1100012", "GB-CHC-1100013")))
                .isEqualTo(Profile.Reach.UNKNOWN);
    }

    @Test
    void aPlaceInTheNameIsLocal() {
        var within = new Area.Within("E05000001", "Dale & Mill-Brook", "Up", "E08000001", "Ambleford");
        facts.add(new Area(AreaKey.lsoa21("E01000001"), "Ambleford 001A", within, null, null, null, Named.row(2)));

        assertThat(reach("Weavers of Ambleford")).isEqualTo(Profile.Reach.LOCAL);
        assertThat(reach("Brook Weavers")).isEqualTo(Profile.Reach.LOCAL);
        assertThat(reach("Dale Weavers")).isEqualTo(Profile.Reach.LOCAL);
        assertThat(reach("Up Weavers")).isEqualTo(Profile.Reach.UNKNOWN);
        assertThat(reach("Sale Weavers")).isEqualTo(Profile.Reach.UNKNOWN);
    }

    private Profile.Reach reach(String name) {
        return reaches().of(List.of(Named.paid(name, "")), Set.of());
    }
}
