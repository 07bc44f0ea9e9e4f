package org.mainstay.engine.classification;

import java.util.List;
import org.mainstay.model.classification.Cue;

/// Tells headings, names and needs apart by cues.
public final class Classifier {

    private final List<Cue> cues;

    private Classifier(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    public static Classifier of(List<Cue> cues) {
        return new Classifier(cues);
    }

    public List<Cue> cues() {
        return cues;
    }
}
