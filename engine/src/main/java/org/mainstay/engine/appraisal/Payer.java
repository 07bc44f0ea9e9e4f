package org.mainstay.engine.appraisal;

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

    public String words() {
        return words;
    }

    public boolean publicPurse() {
        return publicPurse;
    }
}
