/// Partnerships: where each stands in its life, what is due, how it stands by the data, what the data suggest, and how
/// the public, private and social sectors are tied. Facts that people wrote down beside what the files show; a profile,
/// never a ranking. Uses `appraisal`, `history`.
@NullMarked
package org.mainstay.engine.partnership;

import org.jspecify.annotations.NullMarked;
