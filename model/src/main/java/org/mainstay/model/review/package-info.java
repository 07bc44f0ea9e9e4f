/// What a council writes down for the people who review it: its own account, what it will do, and what they can read.
/// Uses `evidence`.
@NullMarked
package org.mainstay.model.review;

import org.jspecify.annotations.NullMarked;
