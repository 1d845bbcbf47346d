package org.plumbline.publishing.word;

import org.plumbline.publishing.markup.Markup;

/** Writes WordprocessingML: paragraphs, runs and fields; what a page break is waits for the next paragraph. */
final class Wml {
    /** How a run looks. */
    record Form(boolean bold, boolean italic, String style) {
        static final Form PLAIN = new Form(false, false, "");

        Form strong() {
            return new Form(true, italic, style);
        }

        Form emphasised() {
            return new Form(bold, true, style);
        }

        Form styled(String name) {
            return new Form(bold, italic, name);
        }
    }

    private final Markup out = new Markup();
    private boolean breakPending;

    /** For elements that only one kind of block needs. */
    Markup markup() {
        return out;
    }

    /** Opens the root of a part. */
    static void root(Markup out, String element) {
        out.open(
                element,
                "xmlns:w",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:pic",
                "http://schemas.openxmlformats.org/drawingml/2006/picture",
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office");
    }

    /** The next paragraph starts a page; a break that nothing follows is none. */
    void pageBreak() {
        breakPending = true;
    }

    /** A page begins here with whatever stands before a table. */
    void breakBeforeTable() {
        if (breakPending) {
            spacer();
        }
    }

    /** What must stand between two tables, or Word makes one of them. */
    void spacer() {
        paragraph("Spacer", () -> {});
    }

    void paragraph(String style, Runnable inside) {
        open(style, 0);
        inside.run();
        out.close().line();
    }

    /** An item of a numbered or marked list. */
    void item(String style, int list, Runnable inside) {
        open(style, list);
        inside.run();
        out.close().line();
    }

    private void open(String style, int list) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (breakPending) {
            out.empty("w:pageBreakBefore");
            breakPending = false;
        }
        if (list > 0) {
            out.open("w:numPr")
                    .empty("w:ilvl", "w:val", "0")
                    .empty("w:numId", "w:val", "" + list)
                    .close();
        }
        out.close();
    }

    void run(String text, Form form) {
        run(form, () -> out.element("w:t", text, "xml:space", "preserve"));
    }

    void tab() {
        run(Form.PLAIN, () -> out.empty("w:tab"));
    }

    void lineBreak() {
        run(Form.PLAIN, () -> out.empty("w:br"));
    }

    void run(Form form, Runnable inside) {
        out.open("w:r");
        if (!form.equals(Form.PLAIN)) {
            out.open("w:rPr");
            if (!form.style().isEmpty()) {
                out.empty("w:rStyle", "w:val", form.style());
            }
            if (form.bold()) {
                out.empty("w:b").empty("w:bCs");
            }
            if (form.italic()) {
                out.empty("w:i").empty("w:iCs");
            }
            out.close();
        }
        inside.run();
        out.close();
    }

    /** A field with what it shows until Word works it out. */
    void field(String instruction, String shown) {
        fieldPart("begin");
        fieldInstruction(instruction);
        fieldPart("separate");
        run(shown, Form.PLAIN);
        fieldPart("end");
    }

    void fieldPart(String kind) {
        run(Form.PLAIN, () -> out.empty("w:fldChar", "w:fldCharType", kind));
    }

    void fieldInstruction(String instruction) {
        run(Form.PLAIN, () -> out.element("w:instrText", " " + instruction + " ", "xml:space", "preserve"));
    }
}
