/// What people can use, as published service lists name it. Uses `evidence` and `area`.
@NullMarked
package org.mainstay.model.service;

import org.jspecify.annotations.NullMarked;
