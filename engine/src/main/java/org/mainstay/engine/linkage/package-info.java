/// The statistics of record linkage (Fellegi and Sunter, in bits): which records speak of one thing, how sure that is
/// and why. Knows fields, levels and numbers only, never what the records are about. Uses nothing but the JDK.
@NullMarked
package org.mainstay.engine.linkage;

import org.jspecify.annotations.NullMarked;
