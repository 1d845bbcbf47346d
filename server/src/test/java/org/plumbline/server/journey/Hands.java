package org.plumbline.server.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** How somebody works on a page: with a mouse, or with the keys of a keyboard alone. */
sealed interface Hands {
    /** Presses a link, a button or a heading that opens. */
    void press(Page page, Locator what);

    /** Writes in a field what stands in it from now on. */
    void write(Page page, Locator field, String text);

    /** Ticks a box or picks one of several. */
    void pick(Page page, Locator choice);

    /** Picks from a list that folds out. */
    void select(Page page, Locator list, String words);

    /** Points and clicks. */
    record Mouse() implements Hands {
        @Override
        public void press(Page page, Locator what) {
            what.click();
        }

        @Override
        public void write(Page page, Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void pick(Page page, Locator choice) {
            choice.check();
        }

        @Override
        public void select(Page page, Locator list, String words) {
            list.selectOption(new SelectOption().setLabel(words));
        }

        @Override
        public String toString() {
            return "with a mouse";
        }
    }

    /** Tab, arrows, space, Enter and letters; the mouse is never touched. */
    record Keys() implements Hands {
        private static final int MOST = 600;
        private static final String WHERE = """
                it => document.activeElement === it ? 'there'
                    : it.type === 'radio' && document.activeElement.name === it.name ? 'beside' : 'elsewhere'""";

        @Override
        public void press(Page page, Locator what) {
            reach(page, what);
            page.keyboard().press("Enter");
        }

        @Override
        public void write(Page page, Locator field, String text) {
            reach(page, field);
            page.keyboard().press("Control+A");
            page.keyboard().press("Delete");
            page.keyboard().type(text);
        }

        @Override
        public void pick(Page page, Locator choice) {
            reach(page, choice);
            if (!choice.isChecked()) {
                page.keyboard().press("Space");
            }
        }

        @Override
        public void select(Page page, Locator list, String words) {
            reach(page, list);
            page.keyboard().type(words);
        }

        private static void reach(Page page, Locator what) {
            for (int presses = 0; presses < MOST; presses++) {
                switch (String.valueOf(what.evaluate(WHERE))) {
                    case "there" -> {
                        return;
                    }
                    case "beside" -> page.keyboard().press("ArrowDown");
                    default -> page.keyboard().press("Tab");
                }
            }
            throw new AssertionError("no key leads to " + what);
        }

        @Override
        public String toString() {
            return "by keyboard alone";
        }
    }
}
