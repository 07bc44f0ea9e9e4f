/// An appraisal as a page that people can read, print and send on, and numbers as people write them. Uses the engine's
/// results.
@NullMarked
package org.mainstay.app.report;

import org.jspecify.annotations.NullMarked;
