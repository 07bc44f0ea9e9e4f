/// The place: an immutable, indexed whole made of facts. Uses every other package of the model.
@NullMarked
package org.mainstay.model.place;

import org.jspecify.annotations.NullMarked;
