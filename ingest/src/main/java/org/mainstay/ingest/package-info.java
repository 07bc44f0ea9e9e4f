/// From files to facts. One package for each open standard; `Readers` is the one list of them. Never sees the engine.
@NullMarked
package org.mainstay.ingest;

import org.jspecify.annotations.NullMarked;
