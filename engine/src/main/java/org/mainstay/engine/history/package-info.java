/// What payments are for, month by month, and what that says about each relationship over time. Uses `relationship`.
@NullMarked
package org.mainstay.engine.history;

import org.jspecify.annotations.NullMarked;
