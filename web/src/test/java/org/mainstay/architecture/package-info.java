/// The rules of the house, as tests.
@NullMarked
package org.mainstay.architecture;

import org.jspecify.annotations.NullMarked;
