package org.mainstay.app.cli;

/// Whom the answer is for: text for people, JSON for programs.
enum OutputFormat {
    TEXT,
    JSON
}
