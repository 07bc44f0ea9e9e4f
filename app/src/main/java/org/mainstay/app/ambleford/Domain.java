package org.mainstay.app.ambleford;

import java.util.Locale;

/// The indices of deprivation: how File 7 heads each, and how its scores are spread over England.
///
/// @see Standing
enum Domain {
    IMD("Index of Multiple Deprivation (IMD)", "Score", "imd25", 0.15, Spread.LONG_TAIL, 21.5, 0.72),
    INCOME("Income", "Score (rate)", "income25", 0.22, Spread.RATE, 0.295, 0.58),
    EMPLOYMENT("Employment", "Score (rate)", "employment25", 0.26, Spread.RATE, 0.168, 0.52),
    EDUCATION("Education, Skills and Training", "Score", "education25", 0.36, Spread.LONG_TAIL, 18.9, 0.98),
    HEALTH("Health Deprivation and Disability", "Score", "health25", 0.30, Spread.STANDARDISED, 0.94, 0),
    CRIME("Crime", "Score", "crime25", 0.45, Spread.STANDARDISED, 0.88, 0),
    BARRIERS("Barriers to Housing and Services", "Score", "barriers25", 0.80, Spread.LONG_TAIL, 20.4, 0.55),
    ENVIRONMENT("Living Environment", "Score", "environment25", 0.70, Spread.LONG_TAIL, 19.6, 0.90),
    CHILDREN("Children and Young People Sub-domain", "Score", "", 0.40, Spread.STANDARDISED, 0.91, 0),
    ADULT_SKILLS("Adult Skills Sub-domain", "Score", "", 0.34, Spread.RATE, 0.218, 0.45),
    GEOGRAPHICAL("Geographical Barriers Sub-domain", "Score", "", 0.90, Spread.LONG_TAIL, 19.2, 0.60),
    WIDER("Wider Barriers Sub-domain", "Score", "", 0.40, Spread.STANDARDISED, 1.90, 0),
    INDOORS("Indoors Sub-domain", "Score", "", 0.75, Spread.STANDARDISED, 0.62, 0),
    OUTDOORS("Outdoors Sub-domain", "Score", "", 0.70, Spread.STANDARDISED, 0.58, 0),
    IDACI("Income Deprivation Affecting Children Index (IDACI)", "Score (rate)", "", 0.28, Spread.RATE, 0.315, 0.60),
    IDAOPI("Income Deprivation Affecting Older People (IDAOPI)", "Score (rate)", "", 0.34, Spread.RATE, 0.172, 0.62);

    static final int AREAS_IN_ENGLAND = 33_755;
    private static final int LONGEST_SUB_DOMAIN_HEADER = 80;

    private final String title;
    private final String scoreWord;
    private final String stem;
    private final double noise;
    private final Spread spread;
    private final double scale;
    private final double power;

    private enum Spread {
        LONG_TAIL,
        RATE,
        STANDARDISED
    }

    /// Where one area stands in one domain.
    record Standing(double score, String published, int rank) {

        int decile() {
            return (10 * rank + AREAS_IN_ENGLAND - 1) / AREAS_IN_ENGLAND;
        }
    }

    Domain(String title, String scoreWord, String stem, double noise, Spread spread, double scale, double power) {
        this.title = title;
        this.scoreWord = scoreWord;
        this.stem = stem;
        this.noise = noise;
        this.spread = spread;
        this.scale = scale;
        this.power = power;
    }

    String scoreHeader() {
        return title + " " + scoreWord;
    }

    String rankHeader() {
        return title + " Rank (where 1 is most deprived)";
    }

    /// The published file cuts the one sub-domain header that is too long.
    String decileHeader() {
        var header = title + " Decile (where 1 is most deprived 10% of LSOAs)";
        return title.endsWith("Sub-domain") && header.length() > LONGEST_SUB_DOMAIN_HEADER
                ? header.substring(0, LONGEST_SUB_DOMAIN_HEADER)
                : header;
    }

    /// How the tidy table of areas calls it; empty where that table leaves it out.
    String stem() {
        return stem;
    }

    Standing standing(double need, Chance chance) {
        var latent = need * (1 - noise / 2) + noise * chance.normal();
        var below = 1 / (1 + StrictMath.exp(-1.702 * latent));
        var rank = 1 + (int) ((1 - below) * (AREAS_IN_ENGLAND - 1));
        var distance = -StrictMath.log(1 - below);
        var score = switch (spread) {
            case LONG_TAIL -> scale * StrictMath.pow(distance, power);
            case RATE -> StrictMath.min(0.95, scale * StrictMath.pow(distance, power));
            case STANDARDISED -> scale * latent;
        };
        return new Standing(score, String.format(Locale.ROOT, "%.3f", score), rank);
    }
}
