package org.mainstay.ingest.threesixtygiving.standard;

import org.jspecify.annotations.Nullable;

/// What the standard expects of one field.
///
/// @param nullable whether it may be null, which only some may
/// @param codes the closed list that its texts must be on, null where it has none
/// @param shape of the objects in it, null where it holds none
public record Expected(
        FieldType type,
        boolean nullable,
        @Nullable Codelist codes,
        @Nullable Shape shape) {

    static Expected of(FieldType type) {
        return new Expected(type, false, null, null);
    }

    static Expected code(Codelist codes) {
        return new Expected(FieldType.TEXT, false, codes, null);
    }

    static Expected codes(Codelist codes) {
        return new Expected(FieldType.TEXTS, false, codes, null);
    }

    static Expected object(Shape shape) {
        return new Expected(FieldType.OBJECT, false, null, shape);
    }

    static Expected objects(Shape shape) {
        return new Expected(FieldType.OBJECTS, false, null, shape);
    }

    static Expected someObjects(Shape shape) {
        return new Expected(FieldType.SOME_OBJECTS, false, null, shape);
    }

    Expected orNull() {
        return new Expected(type, true, codes, shape);
    }
}
