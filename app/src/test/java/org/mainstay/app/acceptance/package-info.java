/// What a person would check: whole commands, on Ambleford and, where it is at hand, on a real place.
@NullMarked
package org.mainstay.app.acceptance;

import org.jspecify.annotations.NullMarked;
