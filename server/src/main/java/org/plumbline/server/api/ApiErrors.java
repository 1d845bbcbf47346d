package org.plumbline.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The top door for what goes wrong with a program's request: logged once with a reference, and never shown. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = ApiErrors.class)
final class ApiErrors {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(refusal, request, response);
    }

    @ExceptionHandler(Exception.class)
    void broken(Exception problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (problem instanceof TypeMismatchException
                || (problem instanceof ErrorResponse known
                        && known.getStatusCode().is4xxClientError())) {
            problems.write(Refusal.notThere(), request, response);
            return;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Breakdown {}", reference, problem);
        problems.write(Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "broken"), request, response, reference);
    }
}
