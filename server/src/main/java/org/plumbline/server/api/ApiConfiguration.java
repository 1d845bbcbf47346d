package org.plumbline.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Entered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How what programs send is read. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
    @Bean
    @Order(0)
    WebMvcConfigurer sentByPrograms() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SentByProgram());
            }
        };
    }

    private static final class SentByProgram implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Attached.class
                    || (parameter.getParameterType() == Entered.class
                            && (parameter.hasParameterAnnotation(Body.class)
                                    || parameter.hasParameterAnnotation(Asks.class)));
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binder)
                throws IOException {
            var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
            if (parameter.getParameterType() == Attached.class) {
                return new Attached(
                        Objects.requireNonNullElse(request.getParameter("name"), "file"),
                        Objects.requireNonNullElse(request.getContentType(), "application/octet-stream"),
                        Filling.bytes(request, Attached.MOST));
            }
            var body = parameter.getParameterAnnotation(Body.class);
            return body != null
                    ? Filling.body(body, request)
                    : Filling.address(
                            Objects.requireNonNull(parameter.getParameterAnnotation(Asks.class))
                                    .value(),
                            request);
        }
    }
}
