package org.mainstay.engine.appraisal;

import org.mainstay.model.funding.Funder;

/// Who pays or saves. The first five are the public purse.
public enum Payer {
    LA("the council", true),
    NHS("the NHS", true),
    DWP_HMT("DWP and the Treasury", true),
    POLICE_CJS("police and courts", true),
    OTHER_PUBLIC("other public bodies", true),
    HOUSING_PROVIDER("housing providers", false),
    TRUSTS_DONORS("trusts and donors", false),
    HOUSEHOLDS("households", false),
    UNKNOWN("not known", false);

    private final String words;
    private final boolean publicPurse;

    Payer(String words, boolean publicPurse) {
        this.words = words;
        this.publicPurse = publicPurse;
    }

    /// The payer that a funder is.
    static Payer of(Funder funder) {
        return switch (funder) {
            case COUNCIL -> LA;
            case NHS -> NHS;
            case DWP_HMT -> DWP_HMT;
            case POLICE_CJS -> POLICE_CJS;
            case OTHER_PUBLIC -> OTHER_PUBLIC;
            case HOUSING_PROVIDER -> HOUSING_PROVIDER;
            case TRUSTS_DONORS -> TRUSTS_DONORS;
            case HOUSEHOLDS -> HOUSEHOLDS;
        };
    }

    public String words() {
        return words;
    }

    public boolean publicPurse() {
        return publicPurse;
    }
}
