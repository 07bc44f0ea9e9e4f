package org.mainstay.engine.appraisal;

/// Told how far an appraisal has come, so that a person who waits can see it. Whoever is told may stop the appraisal by
/// an exception of their own; nothing is half done, for an appraisal changes nothing.
@FunctionalInterface
public interface Progress {

    /// Nobody waits.
    Progress UNSEEN = (percent, doing) -> {};

    /// Called between steps, with a percentage that never falls.
    void reached(int percent, String doing);

    /// The part of this that runs from one percentage to another.
    default Progress between(int from, int to) {
        return (percent, doing) -> reached(from + (to - from) * percent / 100, doing);
    }
}
