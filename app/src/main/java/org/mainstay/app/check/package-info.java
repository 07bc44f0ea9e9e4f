/// What the checks say of one file, before anybody shows it. Uses `ingest`.
@NullMarked
package org.mainstay.app.check;

import org.jspecify.annotations.NullMarked;
