/// How a blow spreads and how far a place gives way: payments that cannot all be made, distress, chains
/// of referral, tipping points, and what a curve of service over time says of robustness and recovery.
/// Pure mathematics that knows nothing of places.
@NullMarked
package org.mainstay.engine.resilience;

import org.jspecify.annotations.NullMarked;
