package org.mainstay.web.page.figure;

import jakarta.servlet.http.HttpServletRequest;

/// Who looks at rows, and at which part of a long list of them.
///
/// @param published whether they may see rows as they were published: analysts may, for others free text and
/// names of people stay hidden
/// @param from the first row whose text is wanted, from 0
/// @param most how many
public record RowReader(boolean published, int from, int most) {

    private static final int PAGE = 100;

    /// Of a list that is sorted or exported, the texts of so many are looked up at most.
    private static final int MOST = 5_000;

    /// Who sends a request, and what it asks for.
    public static RowReader of(HttpServletRequest request) {
        var published = request.isUserInRole("ANALYST") || request.isUserInRole("ADMINISTRATOR");
        if (request.getParameter("rows.sort") != null || request.getParameter("table") != null) {
            return new RowReader(published, 0, MOST);
        }
        var page = request.getParameter("rows.page");
        var number = page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return new RowReader(published, (number - 1) * PAGE, PAGE);
    }
}
