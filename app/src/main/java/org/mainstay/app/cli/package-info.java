/// The command line: what people type, and what they and their programs get back. Uses `command`,
/// `catalogue`, `download` and `report`.
@NullMarked
package org.mainstay.app.cli;

import org.jspecify.annotations.NullMarked;
