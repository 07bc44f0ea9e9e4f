package org.mainstay.model.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a kind of notice means; every kind carries one, and `docs/notices.md` is made from them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface About {

    Severity severity();

    /// What is wrong and why it matters, in one sentence.
    String what();

    /// How to mend it in the publisher's own system, in one sentence.
    String fix();

    /// What stands in a file that raises it, short and made up: `Amount Awarded: 18k`.
    String example();
}
