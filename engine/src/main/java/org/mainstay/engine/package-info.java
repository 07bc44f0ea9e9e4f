/// From a place to results: pure functions of place, assumptions, option, scenario, seed and date. No file,
/// clock, socket, log or unseeded randomness; never sees the readers.
@NullMarked
package org.mainstay.engine;

import org.jspecify.annotations.NullMarked;
