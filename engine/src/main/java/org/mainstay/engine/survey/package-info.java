/// The partners' survey: which answers may be seen together, and what all those that may add up to. Uses nothing of
/// the other rooms.
@NullMarked
package org.mainstay.engine.survey;

import org.jspecify.annotations.NullMarked;
