/// The Reconciliation Service API v0.2 of the W3C Entity Reconciliation Community Group, without its transport: JSON
/// in,
/// JSON out. Uses the engine's matching.
@NullMarked
package org.mainstay.app.reconciliation;

import org.jspecify.annotations.NullMarked;
