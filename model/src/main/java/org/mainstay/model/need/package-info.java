/// What people need help with, and what it costs others when they go without. Uses `evidence`.
@NullMarked
package org.mainstay.model.need;

import org.jspecify.annotations.NullMarked;
