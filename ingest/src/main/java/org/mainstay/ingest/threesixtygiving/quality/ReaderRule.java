package org.mainstay.ingest.threesixtygiving.quality;

/// A rule that looks at a grant on the thread that reads it, so that two processors have about as much to do. Rules
/// that
/// share what they found out about a grant are all of this kind, or none of them is.
interface ReaderRule extends Rule {}
