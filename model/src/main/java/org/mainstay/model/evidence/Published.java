package org.mainstay.model.evidence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record that people see as a result. A test refuses bare numbers in its components: only a [Figure] may carry
/// one.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Published {}
