package org.mainstay.ingest.threesixtygiving.quality;

/// What the share of a check is of.
public enum Among {
    GRANTS,
    GRANTS_TO_ORGANISATIONS,
    GRANTS_TO_PEOPLE,
    PACKAGES;

    static Among of(Class<?> rule) {
        var counted = rule.getAnnotation(Counted.class);
        return counted == null ? GRANTS : counted.among();
    }
}
