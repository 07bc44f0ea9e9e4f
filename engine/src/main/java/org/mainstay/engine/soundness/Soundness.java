package org.mainstay.engine.soundness;

/// What a funding line is as an investment, in the order of the rules.
///
/// Low evidence is not low value: a line that nobody has measured is never called a weak case for that.
public enum Soundness {
    DUTY("Statutory duty", "only how it is met is open"),
    MEASURE_FIRST("Measure first", "find out what its end would cost before anything is decided"),
    PROTECT("Protect", "a single point of failure: stabilise it"),
    ESSENTIAL_UNPROVEN("Essential, unproven", "keep it, and pay for the evidence that is missing"),
    SOUND_BUT_FRAGILE("Sound but fragile", "give it a longer term, and let it build reserves"),
    SOUND("Sound", "keep it"),
    MERGE_CANDIDATE("Merge candidate", "another serves the same people and has room: look at one service for both"),
    PROMISING("Promising", "pay for the evidence that is missing"),
    WEAK_CASE("Weak case", "renegotiate it or let it end"),
    KEEP_UNDER_REVIEW("Keep under review", "nothing that is known speaks for a change");

    private final String words;
    private final String advice;

    Soundness(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    public String words() {
        return words;
    }

    /// What to do, in half a sentence.
    public String advice() {
        return advice;
    }
}
