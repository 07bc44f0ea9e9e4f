package org.mainstay.web.access;

import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Lets a request through where the rule of its address allows it; what has no rule is refused.
final class Guard implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> sender, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return Routes.find(request.getMethod(), request.getRequestURI())
                .map(rule -> new AuthorizationDecision(allows(rule.least(), sender)))
                .orElseGet(() -> new AuthorizationDecision(false));
    }

    private static boolean allows(Right least, Supplier<? extends Authentication> sender) {
        return least == Right.ANYONE || (sender.get() instanceof Known known && known.may(least));
    }
}
