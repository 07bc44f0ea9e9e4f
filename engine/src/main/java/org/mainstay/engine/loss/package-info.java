/// What a place would lose if bodies went: exactly for one, two or three at once, after others have
/// fallen with them and after everybody has tried elsewhere.
@NullMarked
package org.mainstay.engine.loss;

import org.jspecify.annotations.NullMarked;
