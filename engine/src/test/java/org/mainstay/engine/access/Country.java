package org.mainstay.engine.access;

import java.util.EnumMap;
import java.util.Map;
import org.mainstay.engine.reach.Positions;
import org.mainstay.engine.reach.Reach;
import org.mainstay.engine.synthetic.Size;
import org.mainstay.engine.synthetic.SyntheticPlace;

/// A made-up place with what its measures start from, made once for all tests.
record Country(SyntheticPlace place, Reach reach, Situation situation) {

    private static final Map<Size, Country> MADE = new EnumMap<>(Size.class);

    static synchronized Country of(Size size) {
        return MADE.computeIfAbsent(size, Country::make);
    }

    private static Country make(Size size) {
        var place = new SyntheticPlace(size);
        var reach = Reach.within(areas(place), services(place), size.limit());
        return new Country(place, reach, with(place, reach, Steps.usual()));
    }

    Situation with(Decay decay) {
        return with(place, reach, decay);
    }

    /// Only those within some metres, all counting alike.
    Weights near(double metres) {
        return Weights.of(reach, new Binary(metres));
    }

    static Positions areas(SyntheticPlace place) {
        return Positions.of(place.areaX(), place.areaY());
    }

    static Positions services(SyntheticPlace place) {
        return Positions.of(place.serviceX(), place.serviceY());
    }

    private static Situation with(SyntheticPlace place, Reach reach, Decay decay) {
        return new Situation(Weights.of(reach, decay), place.population(), Supply.of(place.capacity()));
    }
}
