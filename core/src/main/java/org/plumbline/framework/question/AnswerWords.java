package org.plumbline.framework.question;

import org.plumbline.framework.words.Words;

/** What an edition calls the four answers. */
public record AnswerWords(Words met, Words notMet, Words notApplicable, Words unanswered) {}
