package org.mainstay.model.calendar;

import java.time.LocalDate;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A day on which offices in England and Wales are closed, as GOV.UK lists them.
public record BankHoliday(LocalDate date, String title, RowRef row) implements Fact {}
