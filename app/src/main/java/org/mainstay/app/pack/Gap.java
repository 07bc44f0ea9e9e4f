package org.mainstay.app.pack;

/// Something that the files do not tell.
///
/// @param what one sentence
/// @param mend what would tell, or whom to ask
public record Gap(String what, String mend) {}
