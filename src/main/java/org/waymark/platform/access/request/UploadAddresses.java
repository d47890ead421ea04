package org.waymark.platform.access.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses that take a file: those whose controllers do. */
public class UploadAddresses {

    private final Supplier<RequestMappingHandlerMapping> controllers;
    private volatile List<PathPattern> patterns;

    public UploadAddresses(Supplier<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    public boolean isOne(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") && !request.getMethod().equals("PUT")) {
            return false;
        }
        if (patterns == null) {
            patterns = controllers.get().getHandlerMethods().entrySet().stream()
                    .filter(UploadAddresses::takesAFile)
                    .map(Map.Entry::getKey)
                    .map(RequestMappingInfo::getPathPatternsCondition)
                    .flatMap(condition -> condition == null ? null : condition.getPatterns().stream())
                    .toList();
        }
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean takesAFile(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        return Arrays.asList(mapping.getValue().getMethod().getParameterTypes()).contains(MultipartFile.class);
    }
}
