package org.mainstay.model.notice;

import java.util.Locale;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Something found in a file that its publisher should know. One record for each kind, beside the reader that raises
/// it.
public interface Notice {

    /// Where: the source it stands in. A notice about a row is a [OfRow].
    Source source();

    /// What was found, where and why it matters, in at most two sentences.
    String message();

    /// The column it is about as the file heads it, or the path in JSON; empty where it is about the row or
    /// the file.
    default String column() {
        return "";
    }

    /// The value it is about as the file has it; empty where it is about none.
    default String found() {
        return "";
    }

    /// The kind in the words of programs: `InvalidAmount` is `invalid_amount`.
    default String code() {
        return code(getClass());
    }

    default Severity severity() {
        return about(getClass()).severity();
    }

    static String code(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    static About about(Class<?> kind) {
        var about = kind.getAnnotation(About.class);
        if (about == null) {
            throw new IllegalStateException("Notice " + kind.getSimpleName() + " lacks @About.");
        }
        return about;
    }

    /// A notice about one row.
    interface OfRow extends Notice {

        RowRef row();

        @Override
        default Source source() {
            return row().source();
        }
    }
}
