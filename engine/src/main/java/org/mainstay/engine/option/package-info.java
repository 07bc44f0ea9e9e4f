/// What we can choose to do with funding lines. An option is a list of changes. Uses `relationship`.
@NullMarked
package org.mainstay.engine.option;

import org.jspecify.annotations.NullMarked;
