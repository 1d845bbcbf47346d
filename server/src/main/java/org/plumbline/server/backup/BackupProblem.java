package org.plumbline.server.backup;

import org.plumbline.framework.problem.ProblemCode;

/** Why a backup is not restored. */
enum BackupProblem implements ProblemCode {
    BK001("the file is no backup"),
    BK002("the backup is damaged"),
    BK003("the backup was made by a newer server"),
    BK004("the database is not empty"),
    BK005("what was loaded is not what the backup holds");

    private final String meaning;

    BackupProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
