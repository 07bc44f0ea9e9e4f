/// How much work a search may do, and why it ended. Every search of the engine counts its steps in the same way, so
/// that the
/// same question has the same answer on every machine.
@NullMarked
package org.mainstay.engine.effort;

import org.jspecify.annotations.NullMarked;
