/// Who may do what: sign-in, roles, the rule of every route, and the headers every answer carries.
@NullMarked
package org.mainstay.web.access;

import org.jspecify.annotations.NullMarked;
