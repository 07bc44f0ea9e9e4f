/// Takes names of organisations apart and says how far two agree. Uses `classification`.
@NullMarked
package org.mainstay.engine.naming;

import org.jspecify.annotations.NullMarked;
