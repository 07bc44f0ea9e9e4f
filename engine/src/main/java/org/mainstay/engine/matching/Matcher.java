package org.mainstay.engine.matching;

import org.mainstay.engine.classification.Classifier;
import org.mainstay.model.place.Place;

/// Decides which rows speak of one organisation. The one matcher today joins only what is certain;
/// a finer one takes its place here.
public interface Matcher {

    Organisations match(Place place, Classifier classifier);
}
