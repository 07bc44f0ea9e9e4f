package org.mainstay.engine.relationship;

/// A funding line as it is but for one thing.
public final class Altered {

    private Altered() {}

    public static FundingLine signs(FundingLine line, Signs signs) {
        return of(line, line.consented(), signs);
    }

    public static FundingLine consent(FundingLine line, boolean consented) {
        return of(line, consented, line.signs());
    }

    private static FundingLine of(FundingLine line, boolean consented, Signs signs) {
        return new FundingLine(
                line.id(),
                line.payer(),
                line.organisation(),
                line.label(),
                line.basis(),
                line.need(),
                line.needWhy(),
                line.yearly(),
                line.provision(),
                line.grants(),
                line.inHouse(),
                line.funder(),
                consented,
                signs);
    }
}
