/// Pictures of numbers as SVG: bars, stacks, ranges and swings on one scale, drawn without scripts and told apart
/// without
/// colour. Knows nothing of what it draws: words and numbers are given to it.
@NullMarked
package org.mainstay.app.picture;

import org.jspecify.annotations.NullMarked;
