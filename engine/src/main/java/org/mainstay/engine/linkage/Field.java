package org.mainstay.engine.linkage;

import java.util.List;

/// One thing by which two records are compared, and the levels of agreement it tells apart.
///
/// Things that depend on each other (a name and the place in it) belong into one field: evidence is added up over
/// fields.
public interface Field {

    /// What is compared, in a reader's words.
    String name();

    /// The levels in words, from full agreement to none.
    List<String> levels();

    /// The level two records reach; -1 where one of them says nothing, which is no evidence either way.
    int compare(int left, int right);

    /// Whether things that belong together without being the same often share this: a family its surname and
    /// house, the
    /// branches of a charity its name. Such fields together tell less than each of them seems to.
    default boolean sharedByRelated() {
        return false;
    }

    /// What agreement on just this value is worth beyond the average of its level, in bits: rare values tell more.
    default double rarity(int left, int right, int level) {
        return 0;
    }
}
