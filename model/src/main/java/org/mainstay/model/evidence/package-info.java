/// Where every number comes from: sources, rows, facts, assumptions, figures and their traces. Uses nothing else.
@NullMarked
package org.mainstay.model.evidence;

import org.jspecify.annotations.NullMarked;
