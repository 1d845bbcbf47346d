package org.plumbline.server.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.plumbline.server.pages.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The top door for what went wrong: logged once with a reference, and a page that names the reference and no more. */
@Controller
@ControllerAdvice
final class Breakdowns implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Breakdowns.class);

    @RequestMapping("/error")
    @Needs(Right.SIGN_IN)
    Screen error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == null || status.is5xxServerError()) {
            var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return broken(cause instanceof Exception problem ? problem : new IllegalStateException("status " + code));
        }
        return refused(status == HttpStatus.FORBIDDEN ? "forbidden" : "not-found", status);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Screen tooBig() {
        return refused("too-big", HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler(Exception.class)
    Screen broken(Exception problem) {
        if (problem instanceof TypeMismatchException) {
            return refused("not-found", HttpStatus.NOT_FOUND);
        }
        if (problem instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return refused("not-found", HttpStatus.valueOf(known.getStatusCode().value()));
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Breakdown {}", reference, problem);
        var page = new Refusals.Refused("refused.broken.title", "refused.broken.words", reference);
        return new Screen("access/refused", page, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static Screen refused(String which, HttpStatus status) {
        return new Screen("access/refused", Refusals.Refused.of(which), status);
    }
}
