/// What a person does with Mainstay in a browser, from the first start to signing out, done in a real one.
@NullMarked
package org.mainstay.journey;

import org.jspecify.annotations.NullMarked;
