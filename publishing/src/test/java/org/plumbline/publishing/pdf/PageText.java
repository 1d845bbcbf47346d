package org.plumbline.publishing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF's pages as the eye meets it, and where each letter stands. */
final class PageText extends PDFTextStripper {
    private final List<TextPosition> letters = new ArrayList<>();

    private PageText(int page) {
        setStartPage(page);
        setEndPage(page);
        setSortByPosition(true);
    }

    /** Page by page, every gap one space. */
    static List<String> of(byte[] bytes) throws IOException {
        var pages = new ArrayList<String>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(new PageText(page).getText(pdf).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    /** Letters outside the page, or on top of another, one line for each; aslant ones are not looked at. */
    static List<String> misplaced(byte[] bytes) throws IOException {
        var misplaced = new ArrayList<String>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PageText(page);
                text.getText(pdf);
                var letters = text.letters;
                for (int one = 0; one < letters.size(); one++) {
                    var letter = letters.get(one);
                    if (isOutside(letter)) {
                        misplaced.add("page %d: %s at %s is outside".formatted(page, letter, letter.getXDirAdj()));
                    }
                    int at = one;
                    int onPage = page;
                    IntStream.range(one + 1, letters.size())
                            .filter(other -> meet(letter, letters.get(other)))
                            .mapToObj(other -> "page %d: %s (%d) and %s (%d) meet"
                                    .formatted(onPage, letter, at, letters.get(other), other))
                            .forEach(misplaced::add);
                }
            }
        }
        return misplaced;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        var matrix = letter.getTextMatrix();
        if (matrix.getShearX() == 0 && !letter.getUnicode().isBlank() && letter.getWidth() > 0) {
            letters.add(letter);
        }
        super.processTextPosition(letter);
    }

    private static boolean isOutside(TextPosition letter) {
        float margin = 20;
        return letter.getXDirAdj() < margin
                || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - margin
                || letter.getYDirAdj() - letter.getHeightDir() < margin
                || letter.getYDirAdj() > letter.getPageHeight() - margin;
    }

    /** Whether two letters cover each other by more than letters of one word do. */
    private static boolean meet(TextPosition one, TextPosition other) {
        double across = Math.min(one.getXDirAdj() + one.getWidthDirAdj(), other.getXDirAdj() + other.getWidthDirAdj())
                - Math.max(one.getXDirAdj(), other.getXDirAdj());
        double down = Math.min(one.getYDirAdj(), other.getYDirAdj())
                - Math.max(one.getYDirAdj() - one.getHeightDir(), other.getYDirAdj() - other.getHeightDir());
        return across > 1.5 && down > 1.5;
    }
}
