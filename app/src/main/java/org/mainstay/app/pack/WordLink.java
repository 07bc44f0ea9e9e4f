package org.mainstay.app.pack;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A link inside a Word document.
final class WordLink {

    private WordLink() {}

    /// Adds a link to the row that says where a figure comes from.
    static void add(XWPFParagraph paragraph, String ref) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(ref);
        var run = link.addNewR();
        run.addNewRPr().addNewColor().setVal("1D5A93");
        run.addNewT().setStringValue(ref);
    }

    /// Adds a sentence whose figures are links.
    static void addSentence(XWPFParagraph paragraph, String sentence) {
        for (var token : Token.of(sentence)) {
            if (token.ref().isEmpty()) {
                paragraph.createRun().setText(token.text());
            } else {
                add(paragraph, token.ref());
            }
        }
    }
}
