/// Made-up places of four sizes whose every byte is fixed, for tests and for timing. Nothing of it is shipped.
@NullMarked
package org.mainstay.engine.synthetic;

import org.jspecify.annotations.NullMarked;
