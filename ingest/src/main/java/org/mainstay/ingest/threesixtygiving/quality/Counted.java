package org.mainstay.ingest.threesixtygiving.quality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which published check a rule stands for, and what its share is of; a rule without it is ours, and of all grants.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Counted {

    /// The number of the check in 360Giving's own quality tool, 0 where it has none.
    int check() default 0;

    Among among() default Among.GRANTS;
}
