package org.plumbline.report.document;

/**
 * What a rendering needs to know of the document as a whole; every text is in the document's language.
 *
 * @param language such as {@code en} or {@code cy}
 * @param title what it is a report of
 * @param service the inspected body
 * @param publisher who publishes it
 * @param subject one sentence on what it is, for the document's properties
 * @param date the day it is dated, ISO, for the document's properties; never the day of rendering
 * @param identifier stable and unique among reports, such as {@code lights-3-little-sand}
 * @param draft the words of the mark that every page of a draft carries; empty for a final edition
 * @param words the fixed words that a rendering itself writes
 */
public record Head(
        String language,
        String title,
        String service,
        String publisher,
        String subject,
        String date,
        String identifier,
        String draft,
        Words words) {
    /**
     * Words of the rendering, not of the text.
     *
     * @param page with {@code {page}} and {@code {pages}} where the numbers go
     * @param contents the heading of the list of contents
     * @param notes the heading of the footnotes
     * @param backToText what a link from a footnote back says
     * @param skip the link that jumps over the page's head
     * @param attached the heading over the list of attached data files
     * @param otherLanguage what a link to this document says on the page of another language: this language's own name
     * @param chartTable what opens the table beside a chart
     */
    public record Words(
            String page,
            String contents,
            String notes,
            String backToText,
            String skip,
            String attached,
            String otherLanguage,
            String chartTable) {}

    public boolean isDraft() {
        return !draft.isEmpty();
    }
}
