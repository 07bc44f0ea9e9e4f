/// Appraisals made by hand, to look at and to test with.
@NullMarked
package org.mainstay.app.example;

import org.jspecify.annotations.NullMarked;
