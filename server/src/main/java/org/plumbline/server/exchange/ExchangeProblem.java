package org.plumbline.server.exchange;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in a folder that is sent to a server, beyond what is wrong in any folder. */
enum ExchangeProblem implements ProblemCode {
    EX001("this is no zip file that can be read"),
    EX002("a file in the zip leads out of it, or has a name that no file of a folder has"),
    EX003("the zip holds more than an inspection folder does"),
    EX004("the edition is on this server with another content"),
    EX005("something does not fit into what the server keeps"),
    EX006("the person cannot be on this inspection"),
    EX007("a file holds a character that cannot be kept");

    private final String meaning;

    ExchangeProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
