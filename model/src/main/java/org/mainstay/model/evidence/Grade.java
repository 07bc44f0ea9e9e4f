package org.mainstay.model.evidence;

/// Evidence grades of HM Treasury's cost-benefit guidance (*Supporting public service transformation*, 2014), best
/// first.
public enum Grade {
    AGENCY_DATA_OR_TRIAL(1),
    LOCAL_STATISTICS(2),
    NATIONAL_ANALYSIS_SIMILAR_AREAS(3),
    GENERIC_NATIONAL(4),
    INTERNATIONAL_OR_SECONDARY(5),
    UNCORROBORATED(6);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Grade of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("The grade (%s) must be from 1 to 6.".formatted(number));
        }
        return values()[number - 1];
    }
}
