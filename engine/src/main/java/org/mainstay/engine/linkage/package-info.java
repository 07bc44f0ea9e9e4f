/// The statistics of record linkage (Fellegi and Sunter, in bits): which records speak of one thing, how sure that is
/// and why. Knows fields, levels and numbers only, never what the records are about. Uses nothing but the JDK.
///
/// A caller numbers its records in a `Space`, describes each `Field` and its levels, and puts every record into its
/// blocks (`Blocking`). `Linkage.learned` then weighs the pairs; `Assignment` or `Clusters` decides; `Model.explain`
/// says why. One `Likeness` compares spellings, for one thread.
@NullMarked
package org.mainstay.engine.linkage;

import org.jspecify.annotations.NullMarked;
