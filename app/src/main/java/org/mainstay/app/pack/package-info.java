/// The peer-review pack: the questions a team of reviewers asks, what the figures answer, what is not known, and the
/// same pack as a page, a PDF and a Word document. Uses `report`, `run` and the results of the engine.
@NullMarked
package org.mainstay.app.pack;

import org.jspecify.annotations.NullMarked;
