package org.plumbline.finding.figure;

import org.plumbline.finding.prose.FigureRef.Noun;
import org.plumbline.finding.prose.Mutation;

/** What a language does to a noun after a number. */
enum Grammar {
    /** One of it, or many. */
    PLURAL {
        @Override
        String noun(int number, Noun noun, boolean feminine) {
            return number == 1 ? noun.one() : noun.many();
        }
    },
    /**
     * Welsh: singular after every number, changed by some of them. Masculine: soft after dau, aspirate after tri and
     * chwe; feminine: soft after un (but for ll and rh) and dwy, aspirate after chwe. Source: any grammar of Welsh.
     */
    WELSH {
        @Override
        String noun(int number, Noun noun, boolean feminine) {
            var mutation = switch (number) {
                case 1 -> feminine && !noun.one().matches("(?i)(ll|rh).*") ? Mutation.SOFT : Mutation.NONE;
                case 2 -> Mutation.SOFT;
                case 3 -> feminine ? Mutation.NONE : Mutation.ASPIRATE;
                case 6 -> Mutation.ASPIRATE;
                default -> Mutation.NONE;
            };
            return number == 0 ? noun.many() : mutation.of(noun.one());
        }
    };

    /** The noun as it stands after this number. */
    abstract String noun(int number, Noun noun, boolean feminine);

    static Grammar of(String language) {
        return language.equals("cy") ? WELSH : PLURAL;
    }
}
