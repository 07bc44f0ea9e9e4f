package org.mainstay.model.classification;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// One rule by which names of organisations are compared: a row of data, so that anyone can see, question and add to
/// it.
///
/// @param words whole words of a name, case and punctuation aside
/// @param means what the words are read as: a form, a word written out, a brand, a weight in bits; may be empty
public record NameRule(NameRuleKind kind, String words, String means, String why, RowRef row) implements Fact {}
