/// Options that people keep here: each with all its versions, who made them and when; none is ever written over.
@NullMarked
package org.mainstay.web.option;

import org.jspecify.annotations.NullMarked;
