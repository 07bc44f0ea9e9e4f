/// The monthly model of income, reserves, activity, demand and closure. Knows nothing of where its numbers come from.
@NullMarked
package org.mainstay.engine.simulation;

import org.jspecify.annotations.NullMarked;
