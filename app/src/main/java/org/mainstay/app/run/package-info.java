/// What a command leaves behind: figures and their rows as tables, the files behind them, and the last run in the
/// cache.
/// Uses the model and `ingest.folder`.
@NullMarked
package org.mainstay.app.run;

import org.jspecify.annotations.NullMarked;
