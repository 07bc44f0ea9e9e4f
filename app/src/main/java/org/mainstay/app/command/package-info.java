/// One class for each thing that a person can do. Uses `run`, `report`, `catalogue`, `download`, the readers
/// and the engine; never prints.
@NullMarked
package org.mainstay.app.command;

import org.jspecify.annotations.NullMarked;
