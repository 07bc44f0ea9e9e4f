/// A place at a glance: its actors by sector and kind, its wards, and what is not known of them. Uses `matching`.
@NullMarked
package org.mainstay.engine.portrait;

import org.jspecify.annotations.NullMarked;
