package org.plumbline.publishing.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** What the PDF engine says while it works: only its warnings go on, to the system's log. */
final class EngineLog implements XRLogger {
    static {
        XRLog.setLoggerImpl(new EngineLog());
    }

    private EngineLog() {}

    /** Takes effect once, when this class is first used. */
    static void quieten() {}

    /** Opened only when there is something to say. */
    private static System.Logger log() {
        return System.getLogger("org.plumbline.publishing.pdf");
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void log(String where, Level level, String msg) {
        log().log(System.Logger.Level.WARNING, msg);
    }

    @Override
    public void log(String where, Level level, String msg, Throwable th) {
        log().log(System.Logger.Level.WARNING, msg, th);
    }

    @Override
    public void setLevel(String logger, Level level) {}
}
