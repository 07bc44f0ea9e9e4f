package org.mainstay.app.ambleford;

/// One of Ambleford's small areas: a lower-layer super output area of 2021.
///
/// @param need how deprived it is, in standard deviations from England's middle
record SmallArea(
        String code, String name, String msoaCode, String msoaName, Ward ward, Polygon shape, double need, int people) {

    Spot centre() {
        return shape.centre();
    }

    int children() {
        return (int) StrictMath.round(people * (0.188 + 0.016 * need));
    }

    int older() {
        return (int) StrictMath.round(people * (0.182 - 0.034 * need));
    }

    int workingAge() {
        return people - children() - older();
    }

    int households() {
        return (int) StrictMath.round(people / (2.36 - 0.07 * need));
    }
}
