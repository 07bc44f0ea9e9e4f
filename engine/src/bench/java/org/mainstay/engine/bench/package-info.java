/// Times what every command waits for. Run with the profile `bench`; no other build compiles this.
@NullMarked
package org.mainstay.engine.bench;

import org.jspecify.annotations.NullMarked;
