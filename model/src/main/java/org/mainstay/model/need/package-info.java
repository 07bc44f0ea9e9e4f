/// What people need help with, how many there are, and what it costs others when they go without. Uses `area` and
/// `evidence`.
@NullMarked
package org.mainstay.model.need;

import org.jspecify.annotations.NullMarked;
