/// Compares the three approaches and gives every change its verdict. Uses everything before it.
@NullMarked
package org.mainstay.engine.appraisal;

import org.jspecify.annotations.NullMarked;
