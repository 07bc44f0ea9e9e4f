package org.mainstay.app.ambleford;

import java.util.List;

/// One of Ambleford's wards.
///
/// @param need how deprived it is, in standard deviations from England's middle
/// @param outward the first half of its postcodes
record Ward(
        String code, String name, String locality, double need, String outward, List<String> streets, Polygon shape) {

    Ward {
        streets = List.copyOf(streets);
    }
}
