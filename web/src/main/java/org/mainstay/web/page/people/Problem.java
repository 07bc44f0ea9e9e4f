package org.mainstay.web.page.people;

/// What is wrong with one field of a form.
///
/// @param field its id on the page
record Problem(String field, String words) {}
